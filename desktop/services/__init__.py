"""One use case per function: the only place that joins core and db."""
