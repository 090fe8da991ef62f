/// Where something stands in a template file; lines and columns count from 1, columns in characters.
package struct Place: Hashable, Sendable {
  /// The path inside the folder of templates, `forms/t2/form.yaml`.
  package var file: String
  package var line: Int
  package var column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place `count` characters further in the same line.
  func moved(by count: Int) -> Place { Place(file: file, line: line, column: column + count) }
}
