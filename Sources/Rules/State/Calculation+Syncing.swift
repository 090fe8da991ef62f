import Forms

extension Calculation {
  /// Brings the rows of a list in line with the answers; touches only the rows that differ.
  mutating func syncRows(_ list: ListID) {
    guard let instance = instancePositions[list.form],
      let block = plan.forms[instances[instance].form].form.blocks.firstIndex(where: {
        $0.id == list.block
      }),
      case .list(let kind) = plan.forms[instances[instance].form].blocks[block]
    else { return }
    let old = instances[instance].lists[block] ?? []
    let keys = answers.rows(of: list)
    let same = commonEnds(old, keys)
    let (leaving, coming) = (
      old[same.front..<old.count - same.back], keys[same.front..<keys.count - same.back]
    )
    guard !leaving.isEmpty || !coming.isEmpty else { return }
    var middle: [Int] = []
    let kept = Dictionary(
      leaving.map { (rows[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
    let stays = Set(coming)
    for row in leaving where !stays.contains(rows[row].key) { removeRow(row) }
    for key in coming {
      middle.append(kept[key] ?? addRow(.entered(key), kind: kind, in: instance))
    }
    instances[instance].lists[block] =
      Array(old[..<same.front]) + middle + Array(old[(old.count - same.back)...])
    raise(.rows(instance: instance, block: block))
    unitsChanged(ListPosition(form: instances[instance].form, block: block))
  }

  /// Brings the sheets of a form in line with the answers.
  mutating func syncSheets(_ form: String) {
    guard let position = plan.formPositions[form] else { return }
    let keys = answers.sheets(of: form)
    let present = instances(of: position).compactMap { instances[$0].id.sheet }
    for key in present where !keys.contains(key) { removeInstance(FormID(form, sheet: key)) }
    for key in keys where instancePositions[FormID(form, sheet: key)] == nil {
      addInstance(FormID(form, sheet: key), form: position)
    }
    raise(.sheets(form: position))
  }

  /// The sheets of a form, or the form itself, in order.
  func instances(of form: Int) -> [Int] {
    guard plan.forms[form].form.isRepeated else { return singles[form].map { [$0] } ?? [] }
    return instances.indices.filter {
      instances[$0].form == form && instancePositions[instances[$0].id] == $0
    }
  }

  /// The first sheet of a form, or the form itself.
  func firstInstance(of form: Int) -> Int? {
    plan.forms[form].form.isRepeated ? instances(of: form).first : singles[form]
  }

  /// How many rows at the front and at the back stay as they are.
  private func commonEnds(_ old: [Int], _ keys: [Int]) -> (front: Int, back: Int) {
    let shorter = min(old.count, keys.count)
    var front = 0
    while front < shorter, rows[old[front]].key == keys[front] { front += 1 }
    var back = 0
    while back < shorter - front,
      rows[old[old.count - 1 - back]].key == keys[keys.count - 1 - back]
    {
      back += 1
    }
    return (front, back)
  }
}
