import Forms
import Pages

extension Layout {
  /// Prints a form, or one sheet of it.
  ///
  /// Rows are printed in the order of `form`, those with `isPrinted`; a cell the form does not have
  /// is blank. As stated, a page that was read has its own rows and words. O(cells).
  package func page(_ form: FilledForm, style: PageStyle) -> Page {
    let printer = LayoutPrinter(form: form, style: style)
    let printed = style.figures == .asStated ? form.printed : nil
    var words = LayoutWords(printed?.words ?? [], year: style.year)
    return Page(
      titles: titles.map { printer.text(words.replacing($0), row: nil) }.filter { !$0.isEmpty },
      unit: unit.map { printer.text(words.replacing($0), row: nil) } ?? "",
      slots: printer.slots(of: words.replacing(parts)),
      lines: printer.lines(of: words.replacing(flow)),
      notes: notes.map { printer.text(words.replacing($0), row: nil) }.filter { !$0.isEmpty })
  }
}
