import Forms
import Layouts

/// A template set ready for use: its forms and rules, and how its pages look.
package struct LoadedSet: Sendable {
  package var set: TemplateSet
  /// The picture of each printed form, by form id.
  package var layouts: [String: Layout]
  /// How each printed form is printed officially, by form id.
  package var styles: [String: PageStyle]

  package init(set: TemplateSet, layouts: [String: Layout], styles: [String: PageStyle]) {
    self.set = set
    self.layouts = layouts
    self.styles = styles
  }

  /// The printed forms in their order, as a reader looks for them.
  package var printedForms: [PrintedForm] {
    self.set.forms.compactMap { form in
      layouts[form.id].map { PrintedForm(form: form, layout: $0) }
    }
  }
}
