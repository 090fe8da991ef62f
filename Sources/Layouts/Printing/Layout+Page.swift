import Forms
import Pages

extension Layout {
  /// Prints a form, or one sheet of it.
  ///
  /// Rows are printed in the order of `form`, those with `isPrinted`; a cell the form does not have
  /// is blank. O(cells).
  package func page(_ form: FilledForm, style: PageStyle) -> Page {
    let printer = LayoutPrinter(form: form, style: style)
    return Page(
      titles: titles.map { printer.text($0, row: nil) },
      unit: unit.map { printer.text($0, row: nil) } ?? "",
      slots: printer.slots(of: parts), lines: printer.lines(of: flow),
      notes: notes.map { printer.text($0, row: nil) })
  }
}
