"""Which of several versions is the original, by what their mastheads say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.core.document import Reading

_SAID = re.compile(
    r"(?:original|الأصل|оригинал|подлинный текст(?: на)?|原文)\s*[:：]?\s*(?:بال|ب)?(?P<language>\w+)", re.IGNORECASE
)
_NAMES = {
    "ar": ("arabic", "arabe", "árabe", "عربية", "العربية", "арабский", "арабском", "阿拉伯文"),
    "en": ("english", "anglais", "inglés", "إنكليزية", "إنجليزية", "الإنكليزية", "английский", "английском", "英文"),
    "es": ("spanish", "espagnol", "español", "إسبانية", "الإسبانية", "испанский", "испанском", "西班牙文"),
    "fr": ("french", "français", "francés", "فرنسية", "الفرنسية", "французский", "французском", "法文"),
    "ru": ("russian", "russe", "ruso", "روسية", "الروسية", "русский", "русском", "俄文"),
    "zh": ("chinese", "chinois", "chino", "صينية", "الصينية", "китайский", "китайском", "中文"),
}  # fmt: skip
_LANGUAGE_OF = {name: language for language, names in _NAMES.items() for name in names}


def original_index(readings: Sequence[Reading]) -> int:
    """The place of the original: the one a masthead names ("Original: French"), else English, else the first."""
    named = [language for reading in readings for language in named_originals(reading)]
    return original_place([reading.language for reading in readings], named)


def original_place(languages: Sequence[str], named: Sequence[str]) -> int:
    """The place of the original by the versions' languages and those that their mastheads name as the original's."""
    for language in (*named, "en"):
        if language in languages:
            return languages.index(language)
    return 0


def named_originals(reading: Reading) -> tuple[str, ...]:
    """The codes of the languages that the reading's masthead names as the original's, in their order."""
    mastheads = (paragraph.reading for paragraph in reading.paragraphs if paragraph.tag == "masthead")
    said = (match["language"].lower() for text in mastheads for match in _SAID.finditer(text))
    return tuple(_LANGUAGE_OF[name] for name in said if name in _LANGUAGE_OF)
