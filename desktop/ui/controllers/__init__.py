"""What the reader does, a subject a module: each joins widgets, which only emit, to the desk, which acts."""
