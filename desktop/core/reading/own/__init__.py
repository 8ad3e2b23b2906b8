"""Files that Muqabala itself wrote, read with all that they hold: corrections, comments, tags, statuses, links.

Each module has a `read` that answers None for a file of its format that is of another's making; such a file is read as
any other of its kind. What a person or another program changed in a file of ours is read as it stands there.
"""
