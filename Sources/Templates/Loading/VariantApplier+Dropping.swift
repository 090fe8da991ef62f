import Forms

extension VariantApplier {
  /// Takes away the rules about columns that the set leaves out.
  ///
  /// A rule is about every column its relation or condition names; a name that the form never had
  /// stays, to be reported.
  func dropRules(of source: inout FormSource) {
    let kept = Set(source.form.blocks.flatMap { $0.columns.map(\.id) })
    let dropped = source.dropped.subtracting(kept)
    guard !dropped.isEmpty else { return }
    source.rules.removeAll { rule in
      ["relation", "when"].contains { !dropped.isDisjoint(with: words(of: rule.row.cell($0).text)) }
    }
  }

  private func words(of text: String) -> [String] {
    text.split(separator: ";").flatMap { part in
      ((try? Tokens.of(String(part))) ?? []).filter { $0.kind == .word }.map(\.text)
    }
  }
}
