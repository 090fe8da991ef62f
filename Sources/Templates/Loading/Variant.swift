import Forms

/// What a set says differently of a form of a family; the list of keys is closed.
struct Variant {
  var id: Marked
  var family: Marked
  var name: Marked?
  var title: Marked?
  /// Other titles of it, instead of the family's.
  var alsoTitled: Marked?
  var hint: Marked?
  var unit: Marked?
  var decimals: Int?
  var zero: Marked?
  var trims: Bool?
  var groups: Bool?
  var empty: Marked?
  /// Labels by `column`, `block.column` or line id.
  var labels: [(key: Marked, value: Marked)]
  /// `show` of class blocks, by block id.
  var shows: [(key: Marked, value: Marked)]
  /// Columns a block keeps, in order, by block id.
  var columns: [(key: Marked, value: Marked)]
  /// The cells that control figures belong to, by line id.
  var targets: [(key: Marked, value: Marked)]
  /// Needs by category id.
  var needs: [(key: Marked, value: Marked)]
  var parameters: [(key: Marked, value: Marked)]
  /// Grades by rule id.
  var severities: [(key: Marked, value: Marked)]
  /// Rules left out.
  var without: [Marked]

  init(id: Marked, fields: Fields) {
    var fields = fields
    self.id = id
    family = fields.text("family") ?? id
    name = fields.text("name")
    title = fields.text("title")
    alsoTitled = fields.text("alsoTitled")
    hint = fields.text("hint")
    unit = fields.text("unit")
    decimals = fields.number("decimals")
    zero = fields.text("zero")
    trims = fields.optionalFlag("trim")
    groups = fields.optionalFlag("group")
    empty = fields.text("empty")
    labels = fields.pairs("labels")
    shows = fields.pairs("show")
    columns = fields.pairs("columns")
    targets = fields.pairs("targets")
    needs = fields.pairs("needs")
    parameters = fields.pairs("parameters")
    severities = fields.pairs("severity")
    without = fields.text("without")?.list ?? []
    fields.finish()
  }
}
