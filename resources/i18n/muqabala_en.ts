<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Muqabala</name>
    <message numerus="yes">
      <source>{0} rows copied.</source>
      <translation>
        <numerusform>{0} row copied.</numerusform>
        <numerusform>{0} rows copied.</numerusform>
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
      <source>{0} paragraphs</source>
      <translation>
        <numerusform>{0} paragraph</numerusform>
        <numerusform>{0} paragraphs</numerusform>
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
  </context>
</TS>
