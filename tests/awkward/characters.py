"""A report in whose texts other scripts stand, and characters that are seldom seen or cannot be seen."""

from __future__ import annotations

from reportgen.model.report import Report

from .parts import action, follow_ups, indicator, observation, report, source, text

ARABIC = "مكافحة المخدرات، 2025"
HEBREW = "המאבק בסמים (2025)"
VOCALIZED = "בְּרֵאשִׁית"
EMOJI = "🚢 👩🏽‍✈️ 👨‍👩‍👧‍👦 🇧🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ ☂︎"
BEYOND = "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠀋𡈽𪚲 𐍈 𝄞 🀄"
COMBINED = "e\u0301le\u0300ve, Vie\u0302\u0323t Nam, n\u0303, a\u030a\u0323"
HIDDEN = "dou\u00adanes\u200b\u2060, 36\u2011ter, point\u00a09\u202f%, \ufeffBOM, \u200eLRM\u200f"
OTHERS = "Ελληνικά, Українська, 日本語, 한국어, ไทย, हिन्दी, ქართული, አማርኛ"
EVERYTHING = f"{ARABIC} | {HEBREW} | {VOCALIZED} | {EMOJI} | {BEYOND} | {COMBINED} | {HIDDEN} | {OTHERS}"


def foreign_writing() -> Report:
    """Right-to-left words in quotations, emoji, characters beyond U+FFFF, combining and invisible ones: everywhere."""
    quoted = text(
        f"Le communiqué dit « {ARABIC} » et le journal « {HEBREW} », puis « {VOCALIZED} ». **{ARABIC}** *{HEBREW}* "
        f"[{ARABIC}](https://example.org/a)[^arabic]\n\n- {EMOJI}\n- {BEYOND}\n- {COMBINED}\n- {HIDDEN}\n- {OTHERS}",
        f"Het persbericht zegt ‘{ARABIC}’ en de krant ‘{HEBREW}’, daarna ‘{VOCALIZED}’. **{ARABIC}** *{HEBREW}* "
        f"[{ARABIC}](https://example.org/a)[^arabic]\n\n- {EMOJI}\n- {BEYOND}\n- {COMBINED}\n- {HIDDEN}\n- {OTHERS}",
    )
    title = text(f"Titre : {EVERYTHING}", f"Titel: {EVERYTHING}")
    return report(
        foreword=quoted,
        summary=quoted,
        sources=[
            source(),
            source("arabic", title=f"{ARABIC} – Reuters", language="ar", publisher="وكالة الأنباء", kind="press"),
            source("hebrew", title=HEBREW, language="he", publisher="הארץ", kind="press", note=title),
        ],
        bodies=[{"id": "office", "name": title, "acronym": text("O🚢F", "K🚢T")}],
        actions=[
            action(
                f"action-{number}", title, lead="office", summary=quoted, results=quoted, sources=["arabic", "hebrew"]
            )
            for number in (1, 2)
        ],
        indicators=[indicator("seizures", title, definition=title, reading=title)],
        observations=[
            observation("seizures", year, "44", substance=substance, comment=title, source="hebrew")
            for year in ("2024", "2025")
            for substance in (ARABIC, EMOJI, BEYOND)
        ],
        follow_ups=follow_ups(narrative=quoted, actions=["action-1"]),
    )
