import Forms

/// A template set ready for use: its forms and rules, and how its pages look.
package struct LoadedSet: Sendable {
  package var set: TemplateSet
  /// The text of each printed form's picture, by form id.
  package var pictures: [String: String]
  /// How each printed form writes figures and empty parts, by form id.
  package var styles: [String: FormStyle]

  package init(set: TemplateSet, pictures: [String: String], styles: [String: FormStyle]) {
    self.set = set
    self.pictures = pictures
    self.styles = styles
  }
}
