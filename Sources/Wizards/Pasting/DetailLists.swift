import Forms

/// The lists that a list of details fills; a set without them has none.
struct DetailLists {
  let spending: ListID
  let economic: ListID
  let projects: ListID

  init?(_ set: TemplateSet) {
    func list(_ form: String) -> ListID? {
      set.form(form)?.block("rows").map { ListID(form: FormID(form), block: $0.id) }
    }
    guard let spending = list("spending"), let economic = list("economic"),
      let projects = list("projects")
    else { return nil }
    self.spending = spending
    self.economic = economic
    self.projects = projects
  }
}
