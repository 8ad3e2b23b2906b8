"""How the window looks: colours, faces, sizes, and the small drawings that its parts share."""
