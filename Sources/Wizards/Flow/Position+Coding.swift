import Forms

/// The names of questions as a draft stores them: `have.fund`, `spending.rows+@3`, `goal:@5.goal#2`.
///
/// Rows and sheets are named by their keys, so a name stays right whatever is answered later.
extension Position {
  var name: String {
    switch self {
    case .cell(let cell): cell.keyName
    case .paragraph(let cell, let index): "\(cell.keyName)#\(index + 1)"
    case .newRow(let list, let group): "\(list.keyName)+\(group.name)"
    case .row(let list, let key): "\(list.keyName)=@\(key)"
    case .sheets(let form): "\(form):+"
    case .mending(let section): "mend:\(section)"
    case .choosing(let query): "find:\(query)"
    case .pasting(let origin, let unit): "paste:\(unit?.rawValue ?? ""):\(origin.name)"
    case .assigning(let units): "assign:\(units.keyName)"
    case .explaining(let kind, let text): "explain:\(kind.rawValue) \(text.signsSpelt)"
    case .review: "review"
    }
  }

  /// The question with this name, `nil` if it is none.
  init?(name: String) {
    if name == "review" {
      self = .review
    } else if let query = name.dropping(prefix: "find:") {
      self = .choosing(query)
    } else if let (kind, text) = name.dropping(prefix: "explain:")?.split(once: " ") {
      guard let kind = Explanation.Kind(rawValue: kind) else { return nil }
      self = .explaining(kind, text.signsUnspelt)
    } else if let units = name.dropping(prefix: "assign:") {
      guard let units = ListID(keyName: units) else { return nil }
      self = .assigning(units)
    } else if let (unit, origin) = name.dropping(prefix: "paste:")?.split(once: ":") {
      guard let origin = Position(name: origin) else { return nil }
      self = .pasting(origin, MoneyUnit(rawValue: unit))
    } else if let index = name.dropping(prefix: "mend:").flatMap({ Int($0) }) {
      self = .mending(index)
    } else if let form = name.dropping(suffix: ":+") {
      self = .sheets(form)
    } else if let position = Position(listed: name) ?? Position(cell: name) {
      self = position
    } else {
      return nil
    }
  }

  private init?(listed name: String) {
    if let (list, group) = name.split(once: "+"), let list = ListID(keyName: list) {
      guard let group = Group(name: group) else { return nil }
      self = .newRow(list, group)
    } else if let (list, key) = name.split(once: "="), let list = ListID(keyName: list) {
      guard let key = key.dropping(prefix: "@").flatMap({ Int($0) }) else { return nil }
      self = .row(list, key: key)
    } else {
      return nil
    }
  }

  private init?(cell name: String) {
    if let (cell, number) = name.split(once: "#") {
      guard let cell = CellID(keyName: cell), let number = Int(number), number > 0 else {
        return nil
      }
      self = .paragraph(cell, index: number - 1)
    } else {
      guard let cell = CellID(keyName: name) else { return nil }
      self = .cell(cell)
    }
  }
}

extension Place {
  /// `t1.income1.amount>review<t1.carry1.amount`; `>>` goes back at the end of the section, `<<` says
  /// that what she came from was answered just now.
  var name: String {
    let origin = returnTo.map { (isWide ? ">>" : ">") + $0.name } ?? ""
    return position.name + origin + (cameFrom.map { (isAnswered ? "<<" : "<") + $0.name } ?? "")
  }

  /// The place with this name, `nil` if it is none.
  init?(name: String) {
    let ends = name.split(once: "<")
    let parts = (ends?.0 ?? name).split(once: ">")
    guard let position = Position(name: parts?.0 ?? ends?.0 ?? name) else { return nil }
    let wide = parts?.1.dropping(prefix: ">")
    let answered = ends?.1.dropping(prefix: "<")
    self.init(
      position, returnTo: (wide ?? parts?.1).flatMap { Position(name: $0) },
      isWide: wide != nil, cameFrom: (answered ?? ends?.1).flatMap { Position(name: $0) })
    isAnswered = answered != nil
  }
}

extension Group {
  var name: String {
    switch self {
    case .none: ""
    case .unit(let key): "@\(key)"
    case .category(let id): id
    }
  }

  init?(name: String) {
    if name.isEmpty {
      self = .none
    } else if let key = name.dropping(prefix: "@") {
      guard let key = Int(key) else { return nil }
      self = .unit(key)
    } else {
      self = .category(name)
    }
  }
}

extension String {
  /// The text without the signs that part the names of places.
  fileprivate var signsSpelt: String {
    replacing("%", with: "%25").replacing("<", with: "%3C").replacing(">", with: "%3E")
  }

  /// The text with those signs again.
  fileprivate var signsUnspelt: String {
    replacing("%3E", with: ">").replacing("%3C", with: "<").replacing("%25", with: "%")
  }
}
