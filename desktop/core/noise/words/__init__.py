"""Wrong words, real ones too: what might have been meant, weighed by letters, by neighbours, and by other texts."""
