"""Reviews as XML of texts: TEI, and Akoma Ntoso."""
