"""The library on disk: engine, typed models, migrations."""
