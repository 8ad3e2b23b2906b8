"""Small whole documents of every format, of our own writing, with all that a format has: what is damaged."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

import aligned
import scans
import small_office as office
import small_pdf

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def text() -> list[bytes]:
    """The samples in six languages, whole and in visual order, in other encodings, decoded twice."""
    samples = {
        code: (files("resources") / "samples" / f"resolution.{code}.txt").read_text("utf-8") for code in LANGUAGES
    }
    short = {code: "\n".join(text.splitlines()[:40]) for code, text in samples.items()}
    seeds = [each.encode() for each in short.values()]
    seeds += [short["ar"].encode("cp1256", "ignore"), short["ru"].encode("koi8_r", "ignore")]
    seeds += [short["zh"].encode("gb18030"), short["fr"].encode("utf-16"), short["en"].encode("utf-32-be")]
    seeds += [short["fr"].encode().decode("latin-1").encode(), short["ar"].encode().decode("cp1256", "ignore").encode()]
    seeds.append("\n".join(line[::-1] for line in short["ar"].splitlines()).encode())
    seeds.append(" ".join(samples["ar"].split()).encode())
    return seeds


_AKN = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta>
<identification source="#x"><FRBRWork><FRBRuri value="/x"/><FRBRdate date="1999-05-03" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression></identification>
<classification source="x"><keyword value="k" showAs="Keys" dictionary="d"/></classification></meta>
<coverPage><p><docNumber refersTo="#symbol">C/12/3</docNumber></p><p><docAuthority>Council</docAuthority></p></coverPage>
<preface><p><docNumber>12/3.</docNumber> <docTitle><span class="bold">{title}</span></docTitle></p></preface>
<preamble><formula name="enactingFormula"><p xml:space="preserve"><span class="italic">{council}</span>,</p></formula>
<container name="a"><p xml:space="preserve">\t<span class="bold italic">{text}</span> {text}<sup>(</sup><authorialNote
 marker="1" eId="n1"><p>\t()\t<a href="u">A/1</a>, annex.</p><p>More</p></authorialNote><sup>)</sup>, m<sup>2</sup></p>
</container></preamble><mainBody><paragraph><num>1.</num><content><p>{text};<authorialNote marker="*"/></p></content>
</paragraph><paragraph><num>2.</num><list><intro><p>{text}:</p></intro><point><num>(a)</num><content><p>{text}</p>
</content></point></list></paragraph></mainBody><conclusions><p>45th<eol/>{text}</p></conclusions><attachments>
<attachment><doc name="annex"><mainBody><paragraph><heading>Annex</heading></paragraph><paragraph><content>
<p xml:lang="fr">(a)\t{text}</p></content></paragraph></mainBody></doc></attachment></attachments></statement></akomaNtoso>"""

_TEI = """<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="{language}"><teiHeader><fileDesc>
<titleStmt><title>{title}</title><author>A</author></titleStmt><publicationStmt><p>x</p></publicationStmt></fileDesc>
</teiHeader><facsimile><surface xml:id="f1" ulx="0" uly="0" lrx="100" lry="200"><graphic url="a.png"/><zone xml:id="z1"
 ulx="1" uly="2" lrx="50" lry="20"/></surface></facsimile><text><front><head>{title}</head></front><body><pb n="1"/>
<div><head>{council}</head><p facs="#z1" n="1">{text}<note place="foot" n="1">See A/1.</note> <hi rend="italic">{text}
</hi><lb/>{text} <choice><sic>wrong</sic><corr>right</corr></choice></p><fw type="pageNum">2</fw><lg><l>{text}</l><l>b</l>
</lg><list type="ordered"><label>1.</label><item>{text}</item></list><table><row><cell>{text}</cell></row></table>
<p>{text}<ref target="#n2">2</ref></p><note xml:id="n2">2 {text}</note><p xml:lang="fr">{text} <w>a</w><pc>,</pc></p></div>
</body></text></TEI>"""

_HTML = """<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title><style>p {{}}</style>
</head><body dir="auto"><header>Head</header><h1>{title}</h1><p><em>{council}</em>,<p>{text}<a href="#_ftn1"
 name="_ftnref1">[1]</a> <b>{text}</b> m<sup>2</sup><br>{text}<sup>3</sup></p><ol start="2"><li>{text}<ul><li>b</ul><li
 value=7>c</ol>loose {text}<table><tr><td>{text}<td>d</table><div style="display:none">hidden</div><pre>a
 b

c</pre><del>gone {text}</del><ins>came</ins><p lang="fr" dir="ltr">{text}&nbsp;&eacute;&#x41;</p><hr><div id="ftn1"><p>
<a href="#_ftnref1">[1]</a> See A/1.</div><p><sup>3</sup> {text}<script>x</script></body></html>"""

_TEXTS = (
    {"language": "en", "title": "Care of books", "council": "The Council", "text": "Recalling its decision of 3 May"},
    {"language": "ar", "title": "العناية بالكتب", "council": "إن المجلس", "text": "وإذ يشير إلى قراره في ٣ أيار/مايو"},
    {"language": "zh", "title": "图书的保管", "council": "理事会", "text": "回顾其1999年5月3日的决定"},
)


def akn() -> list[bytes]:
    """Akoma Ntoso in three languages."""
    return [_AKN.format(**each).encode() for each in _TEXTS]


def tei() -> list[bytes]:
    """TEI P5 in three languages."""
    return [_TEI.format(**each).encode() for each in _TEXTS]


def html() -> list[bytes]:
    """Pages in three languages, one of them in UTF-16."""
    return [_HTML.format(**each).encode() for each in _TEXTS] + [_HTML.format(**_TEXTS[1]).encode("utf-16")]


def hocr() -> list[bytes]:
    """Recognised pages as HTML."""
    return [scans.hocr(scans.ENGLISH, scans.ARABIC), scans.hocr(scans.CHINESE, declared=False)]


def alto() -> list[bytes]:
    """Recognised pages as ALTO."""
    return [scans.alto(scans.ENGLISH, scans.ARABIC), scans.alto(scans.CHINESE)]


def page() -> list[bytes]:
    """Recognised pages as PAGE XML."""
    return [scans.page(each) for each in (scans.ENGLISH, scans.ARABIC, scans.CHINESE)]


def tmx() -> list[bytes]:
    """Translation memories."""
    coded = 'a <bpt i="1">&lt;b&gt;</bpt>b<ept i="1">&lt;/b&gt;</ept> <ph>x<sub>y</sub></ph> <hi>c</hi>'
    unit = aligned.variant("en", coded) + aligned.variant("ar", "١ - نص") + aligned.variant("zh-Hans", "文字")
    noted = f"<tu tuid='1'><note>n</note><prop type='x'>p</prop>{unit}</tu><tu>{aligned.variant('ar', 'وحده')}</tu>"
    return [aligned.tmx(noted, "*all*", "<note>of all</note>"), aligned.tmx(noted * 3).decode().encode("utf-16")]


def xliff() -> list[bytes]:
    """XLIFF of both generations."""
    first = aligned.trans_unit("1. Text <g id='1'>bold</g> <x id='2'/>", "١ - نص", "<note>n</note>", " approved='yes'")
    seg = "<mrk mtype='seg' mid='1'>One.</mrk> <mrk mtype='seg' mid='2'>Two.</mrk>"
    parted = f"<trans-unit id='p'><source>One. Two.</source><seg-source>{seg}</seg-source><target>{seg}</target></trans-unit>"
    second = aligned.unit(
        aligned.segment("A <pc id='1'>b</pc> <cp hex='001a'/>", "أ", " state='final'"),
        "<ignorable><source> </source></ignorable>",
        aligned.segment("C <mrk id='m' type='comment' value='v'>d</mrk>", "ج"),
        inside="<notes><note>n</note></notes>",
    )
    return [aligned.xliff1(first + parted), aligned.xliff2(second), aligned.xliff2(second * 2, version="2.2")]


def docx() -> list[bytes]:
    """A DOCX with a list, a footnote, a comment and tracked changes."""
    body = (
        office.p(office.r("Text "), office.r("bold", "<w:b/>"), properties="<w:bidi/>")
        + '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        + office.r("item")
        + '<w:ins w:author="A" w:date="2020-01-01T00:00:00Z">'
        + office.r(" came")
        + '</w:ins><w:del w:author="B">'
        + office.r(" went", element="delText")
        + '</w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        + '<w:p><w:commentRangeStart w:id="0"/>'
        + office.r("نص عربي")
        + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>'
        + f"<w:tbl><w:tr><w:tc>{office.p('cell')}</w:tc></w:tr></w:tbl>"
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    notes = f'<w:footnote w:id="2">{office.p("<w:r><w:footnoteRef/></w:r>", office.r(" See A/1."))}</w:footnote>'
    comments = f'<w:comment w:id="0" w:author="A" w:date="2020-01-01T00:00:00Z">{office.p("why?")}</w:comment>'
    return [office.docx_of(body, numbering=numbering, footnotes=notes, comments=comments)]


def odt() -> list[bytes]:
    """An ODT with a list, a footnote, an annotation and tracked changes."""
    body = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info>'
        "<dc:creator>A</dc:creator><dc:date>2020-01-01T00:00:00</dc:date></office:change-info></text:insertion>"
        '</text:changed-region><text:changed-region text:id="c2"><text:deletion><text:p>went</text:p></text:deletion>'
        "</text:changed-region></text:tracked-changes>"
        '<text:h text:outline-level="1">Head</text:h><text:p text:style-name="P1">Text <text:span text:style-name="T1">'
        'bold</text:span><text:s text:c="2"/><text:tab/><text:note text:note-class="footnote" text:id="n">'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>See A/1.</text:p></text:note-body></text:note>"
        '<text:change-start text:change-id="c1"/> came<text:change-end text:change-id="c1"/><text:change '
        'text:change-id="c2"/></text:p><text:list text:style-name="L1"><text:list-item><text:p>item</text:p>'
        "</text:list-item></text:list><text:p>نص<office:annotation><dc:creator>B</dc:creator><text:p>why?</text:p>"
        "</office:annotation> عربي</text:p><table:table><table:table-row><table:table-cell><text:p>cell</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    automatic = (
        '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties style:writing-mode="rl-tb"/>'
        '</style:style><text:list-style style:name="L1"><text:list-level-style-number text:level="1" '
        'style:num-format="1" style:num-suffix="."/></text:list-style>'
    )
    return [office.odt_of(body, automatic=automatic)]


def pdf() -> list[bytes]:
    """A PDF of two pages with a note between the halves of a paragraph."""
    run = small_pdf.Run
    first = [run(60, 780, "A/RES/99/7", 9), run(60, 700, "Recalling its decision on the keeping of libraries in the")]
    first += [run(60, 60, "1 See A/1.", 8), run(300, 30, "1/2", 8)]
    second = [run(60, 780, "A/RES/99/7", 9), run(60, 700, "northern towns, with their books;"), run(60, 680, "نص عربي")]
    return [small_pdf.make_pdf([first, [*second, run(300, 30, "2/2", 8)]], info={"Title": "Care"})]


FORMATS: dict[str, Callable[[], list[bytes]]] = {
    each.__name__: each for each in (text, akn, tei, html, hocr, alto, page, tmx, xliff, docx, odt, pdf)
}
