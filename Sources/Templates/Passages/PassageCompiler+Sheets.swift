import Forms

extension PassageCompiler {
  /// `count(projects) == sheets(goal)` or `goals == sheets(goal)` behind rule and severity; `nil` where
  /// the hole or the form is not known.
  func sheets(
    _ left: Marked, _ right: Marked, rule: String, severity: Severity, words: String
  ) -> PassageSheets? {
    let counted = left.inside("count")
    let (hole, sheets) = (counted ?? left, right.inside("sheets") ?? right)
    guard holes.contains(hole.text) else {
      log.add(
        .unknown(.column, hole.text, near: nearestName(to: hole.text, in: holes)), at: hole.place)
      return nil
    }
    guard let form = forms[sheets.text], form.isRepeated else {
      let names = forms.values.filter(\.isRepeated).map(\.id)
      log.add(
        .unknown(.form, sheets.text, near: nearestName(to: sheets.text, in: names)),
        at: sheets.place)
      return nil
    }
    return PassageSheets(
      rule: rule, severity: severity, words: words, hole: hole.text, isCounted: counted != nil,
      form: form.id)
  }
}

extension Marked {
  /// The text in the brackets of `name(…)`, `nil` if it is made otherwise.
  fileprivate func inside(_ name: String) -> Marked? {
    guard text.hasPrefix(name + "("), text.hasSuffix(")") else { return nil }
    let body = dropping(name.count + 1)
    return Marked(text: String(body.text.dropLast()), place: body.place).trimmed
  }
}
