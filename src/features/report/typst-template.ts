/**
 * How a document looks as a PDF, in Typst. It reads the document as data: words of people are values here and never marks, so that nothing
 * that is typed can change the document around it.
 */
export const typstTemplate = `
#let paper = json(bytes(sys.inputs.at("paper")))
#set document(title: paper.title, author: paper.author, description: paper.lead,
  date: datetime(year: paper.year, month: paper.month, day: paper.dayOfMonth))
#set text(lang: "nl", region: "be", font: "Libertinus Serif", size: 11pt, hyphenate: false, fallback: false)
#set page(paper: "a4", margin: (x: 2.2cm, y: 2.4cm), numbering: "1 / 1", footer: context [
  #set text(size: 9pt)
  #paper.title #h(1fr) #counter(page).display("1 / 1", both: true)
])
#set par(justify: false, leading: 0.65em, spacing: 0.9em)
#set table(stroke: 0.5pt + rgb("#595959"), inset: 5pt)
#show table.cell.where(y: 0): strong
#show table.cell: set text(hyphenate: true)
#show heading: set block(above: 1.5em, below: 0.7em)
#show figure: set block(above: 1.2em, below: 1.2em)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: set text(size: 10pt)
#show figure.caption.where(kind: table): set block(sticky: true)
#title(paper.title)
#text(size: 12pt, paper.lead)

#let drawn(block) = {
  if block.kind == "heading" { heading(level: block.level, block.text) }
  else if block.kind == "text" { par(block.text) }
  else if block.kind == "source" { par(text(size: 9.5pt, block.text)) }
  else if block.kind == "list" { list(..block.items.map(item => text(item))) }
  else if block.kind == "table" {
    // A short table stays on one page.
    show figure: set std.block(breakable: block.rows.len() > 8)
    figure(kind: table, supplement: none, caption: text(block.caption), table(
      columns: block.columns.enumerate().map(((place, column)) => {
        let longest = calc.max(column.head.len(), ..block.rows.map(row => row.at(place).len()))
        if place == 0 or longest > 24 { calc.clamp(longest, 12, 80) * 1fr } else { auto }
      }),
      align: block.columns.map(column => if column.at("numeric", default: false) { right } else { left }),
      table.header(..block.columns.map(column => text(column.head))),
      ..block.rows.flatten().map(cell => text(cell)),
    ))
  } else if block.kind == "chart" {
    figure(kind: image, supplement: none, alt: block.alternative, caption: text(block.caption),
      image(bytes(block.picture), format: "svg", width: 100%))
  }
}
#for block in paper.blocks { drawn(block) }
`;
