<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Muqabala</name>
    <message numerus="yes">
      <source>Corrections in {0} paragraphs are not told apart from the text.</source>
      <translation>
        <numerusform>Corrections in {0} paragraph are not told apart from the text.</numerusform>
        <numerusform>Corrections in {0} paragraphs are not told apart from the text.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It is not said who made {0} corrections, and when.</source>
      <translation>
        <numerusform>It is not said who made {0} correction, and when.</numerusform>
        <numerusform>It is not said who made {0} corrections, and when.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The reasons of {0} corrections are left out.</source>
      <translation>
        <numerusform>The reason of {0} correction is left out.</numerusform>
        <numerusform>The reasons of {0} corrections are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} comments are left out.</source>
      <translation>
        <numerusform>{0} comment is left out.</numerusform>
        <numerusform>{0} comments are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {0} comments it is not said what they answer, or that they are resolved.</source>
      <translation>
        <numerusform>Of {0} comment it is not said what it answers, or that it is resolved.</numerusform>
        <numerusform>Of {0} comments it is not said what they answer, or that they are resolved.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The tags of {0} paragraphs are left out.</source>
      <translation>
        <numerusform>The tag of {0} paragraph is left out.</numerusform>
        <numerusform>The tags of {0} paragraphs are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} further tags of paragraphs are left out.</source>
      <translation>
        <numerusform>{0} further tag of a paragraph is left out.</numerusform>
        <numerusform>{0} further tags of paragraphs are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} tags on words are left out.</source>
      <translation>
        <numerusform>{0} tag on words is left out.</numerusform>
        <numerusform>{0} tags on words are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>How far the review of {0} paragraphs is, is left out.</source>
      <translation>
        <numerusform>How far the review of {0} paragraph is, is left out.</numerusform>
        <numerusform>How far the review of {0} paragraphs is, is left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} open findings are left out.</source>
      <translation>
        <numerusform>{0} open finding is left out.</numerusform>
        <numerusform>{0} open findings are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} decided findings are left out.</source>
      <translation>
        <numerusform>{0} decided finding is left out.</numerusform>
        <numerusform>{0} decided findings are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The links of {0} rows are left out.</source>
      <translation>
        <numerusform>The link of {0} row is left out.</numerusform>
        <numerusform>The links of {0} rows are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>How sure the links of {0} rows are is left out.</source>
      <translation>
        <numerusform>How sure the link of {0} row is is left out.</numerusform>
        <numerusform>How sure the links of {0} rows are is left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} footnotes are left out.</source>
      <translation>
        <numerusform>{0} footnote is left out.</numerusform>
        <numerusform>{0} footnotes are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Emphasis and references in {0} places are left out.</source>
      <translation>
        <numerusform>Emphasis or a reference in {0} place is left out.</numerusform>
        <numerusform>Emphasis and references in {0} places are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The own direction or language of {0} paragraphs is left out.</source>
      <translation>
        <numerusform>The own direction or language of {0} paragraph is left out.</numerusform>
        <numerusform>The own direction or language of {0} paragraphs is left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Control characters in {0} paragraphs are written as their pictures.</source>
      <translation>
        <numerusform>Control characters in {0} paragraph are written as their pictures.</numerusform>
        <numerusform>Control characters in {0} paragraphs are written as their pictures.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} versions are not in the file: it holds {1}.</source>
      <translation>
        <numerusform>{0} version is not in the file: it holds {1}.</numerusform>
        <numerusform>{0} versions are not in the file: it holds {1}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} rows copied.</source>
      <translation>
        <numerusform>{0} row copied.</numerusform>
        <numerusform>{0} rows copied.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The {0} documents that are chosen</source>
      <translation>
        <numerusform>The document that is chosen</numerusform>
        <numerusform>The {0} documents that are chosen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} documents exported to {1}.</source>
      <translation>
        <numerusform>{0} document exported to {1}.</numerusform>
        <numerusform>{0} documents exported to {1}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {0} documents of the library</source>
      <translation>
        <numerusform>The one document of the library</numerusform>
        <numerusform>All {0} documents of the library</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} documents imported. The library lists them.</source>
      <translation>
        <numerusform>{0} document imported. The library lists it.</numerusform>
        <numerusform>{0} documents imported. The library lists them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} cells picked to be linked.</source>
      <translation>
        <numerusform>{0} cell picked to be linked.</numerusform>
        <numerusform>{0} cells picked to be linked.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What was typed when the program ended was kept and is in the text now ({0} paragraphs). Undo takes it back.</source>
      <translation>
        <numerusform>What was typed when the program ended was kept and is in the text now ({0} paragraph). Undo takes it back.</numerusform>
        <numerusform>What was typed when the program ended was kept and is in the text now ({0} paragraphs). Undo takes it back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What was typed when the program ended stands in a comment: its paragraph reads otherwise by now ({0} comments).</source>
      <translation>
        <numerusform>What was typed when the program ended stands in a comment: its paragraph reads otherwise by now ({0} comment).</numerusform>
        <numerusform>What was typed when the program ended stands in a comment: its paragraph reads otherwise by now ({0} comments).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} paragraphs</source>
      <translation>
        <numerusform>{0} paragraph</numerusform>
        <numerusform>{0} paragraphs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Make {0} changes</source>
      <translation>
        <numerusform>Make {0} change</numerusform>
        <numerusform>Make {0} changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of the files are there already.</source>
      <translation>
        <numerusform>{0} of the files is there already.</numerusform>
        <numerusform>{0} of the files are there already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Makes {0} files, each named by its document and language.</source>
      <translation>
        <numerusform>Makes {0} file, named by its document and language.</numerusform>
        <numerusform>Makes {0} files, each named by its document and language.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} documents were written.</source>
      <translation>
        <numerusform>{0} document was written.</numerusform>
        <numerusform>{0} documents were written.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} footnotes</source>
      <translation>
        <numerusform>{0} footnote</numerusform>
        <numerusform>{0} footnotes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} further paragraphs</source>
      <translation>
        <numerusform>{0} further paragraph</numerusform>
        <numerusform>{0} further paragraphs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} further footnotes</source>
      <translation>
        <numerusform>{0} further footnote</numerusform>
        <numerusform>{0} further footnotes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} files not readable, left out</source>
      <translation>
        <numerusform>{0} file not readable, left out</numerusform>
        <numerusform>{0} files not readable, left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import {0} documents</source>
      <translation>
        <numerusform>&amp;Import {0} document</numerusform>
        <numerusform>&amp;Import {0} documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} documents</source>
      <translation>
        <numerusform>{0} document</numerusform>
        <numerusform>{0} documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} files</source>
      <translation>
        <numerusform>{0} file</numerusform>
        <numerusform>{0} files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} left out</source>
      <translation>
        <numerusform>{0} left out</numerusform>
        <numerusform>{0} left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} not readable</source>
      <translation>
        <numerusform>{0} not readable</numerusform>
        <numerusform>{0} not readable</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} imported</source>
      <translation>
        <numerusform>{0} imported</numerusform>
        <numerusform>{0} imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{1}, {0} terms, added on {2}.</source>
      <translation>
        <numerusform>{1}, {0} term, added on {2}.</numerusform>
        <numerusform>{1}, {0} terms, added on {2}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} rows with open findings</source>
      <translation>
        <numerusform>{0} row with open findings</numerusform>
        <numerusform>{0} rows with open findings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} to do</source>
      <translation>
        <numerusform>{0} of {1} to do</numerusform>
        <numerusform>{0} of {1} to do</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and {0} more</source>
      <translation>
        <numerusform>… and {0} more</numerusform>
        <numerusform>… and {0} more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} reviewed</source>
      <translation>
        <numerusform>{0} of {1} reviewed</numerusform>
        <numerusform>{0} of {1} reviewed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} answers</source>
      <translation>
        <numerusform>{0} answer</numerusform>
        <numerusform>{0} answers</numerusform>
      </translation>
    </message>
  </context>
</TS>
