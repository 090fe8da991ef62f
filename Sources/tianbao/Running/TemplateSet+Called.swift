import Forms
import Texts

extension TemplateSet {
  /// The form a clerk names by its id, its name or its title: `t6`, 表六, 部门收支预算总表. `nil` if none is
  /// called so, or several are.
  func form(called name: String) -> Form? {
    if let form = form(name) { return form }
    let named = forms.filter { form in
      ([form.name, form.title] + form.alsoTitled).contains { $0.comparable == name.comparable }
    }
    return named.count == 1 ? named.first : nil
  }
}
