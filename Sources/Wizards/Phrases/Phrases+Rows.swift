import Forms
import Texts

/// What is said of rows and groups.
extension Phrases {
  static func readIn(_ unit: String, _ place: String, _ other: String) -> String {
    said("\(place)的金额从现在起按\(unit)读；单打 \(other) 换回。")
  }
  static func askedBehind(_ labels: [String]) -> String {
    said("一行打完，有数的还接着问：\(labels.joined(separator: pause))。")
  }
  /// Stands for every form where one is named whose amounts are read in a unit.
  static let everySection = said("各节")
  static func stillReadIn(_ unit: String, _ other: String) -> String {
    said("金额按\(unit)读；单打 \(other) 换回。")
  }
  /// Heads the rows of no unit, where the others stand under theirs.
  static let wholeDepartment = said("不分单位")
  static func noRow(_ number: Int, _ count: Int) -> String {
    count == 0 ? said("还没有行，没有第 \(number) 行") : said("只有 \(count) 行，没有第 \(number) 行")
  }
  static func deleted(_ number: Int, _ line: String) -> String { said("删掉了第 \(number) 行：\(line)") }
  static func deletedInAll(_ count: Int) -> String { said("一共删掉 \(count) 行") }
  /// 第 3、5 行移到了第 1 行
  static func moved(_ old: [Int], to first: Int) -> String {
    said("\(rows(old))移到了\(rows(Array(first..<(first + old.count))))")
  }
  /// 抄了第 3 行，成了第 4 行
  static func copied(_ old: [Int], to first: Int) -> String {
    let new = rows(Array(first..<(first + old.count)))
    let rest = old.count == 1 ? said("改不一样的地方") : said("打行号改不一样的地方")
    return said("抄了\(rows(old))，成了\(new)：\(rest)")
  }
  /// 第 3 行, 第 3-5 行, 第 3、5 行
  private static func rows(_ numbers: [Int]) -> String {
    guard let first = numbers.first, let last = numbers.last, numbers.count > 1 else {
      return row(numbers.first ?? 0)
    }
    let isRange = numbers == Array(first...max(first, last))
    let list = isRange ? "\(first)-\(last)" : numbers.map(String.init).joined(separator: pause)
    return said("第 \(list) 行")
  }
  static let rowsFollow = said("这里的行跟着别的表来，不能删、移、抄")
  static let rowsElsewhere = said("这里问的是一格，行不能删、移、抄")
  static let howToMove = said("移到哪里要写两个号：m 3 1 把第 3 行移到第 1 行前面")
  /// Said of `d`, `m`, `c` alone.
  static func howToName(rowsFor sign: Character) -> String {
    switch sign {
    case "d": said("删哪一行要写行号：d 3 删第 3 行，d 3-5 删三行；当字写，前面空一格")
    case "c": said("抄哪一行要写行号：c 3 抄第 3 行；当字写，前面空一格")
    default: said("移到哪里要写两个号：m 3 1 把第 3 行移到第 1 行前面；当字写，前面空一格")
    }
  }
  static func rowKeepsName(_ label: String, _ number: Int) -> String {
    said("一行先写\(label)，别的可以写 - 空着；整行不要了，打 d \(number)")
  }
  /// 抄的第 3 行没有改，去掉了
  static func copyDropped(_ number: Int) -> String { said("抄的第 \(number) 行没有改，去掉了。") }
  static func movedBeforeItself(_ number: Int) -> String { said("第 \(number) 行自己也在要移的行里，换一个号") }
  static let alreadyThere = said("已经在那里了，次序不变")
  static func stillReferred(_ name: String, _ count: Int) -> String {
    said("“\(name)”下面还有 \(count) 处用着它，先删那些")
  }
  static func categoryMissing(_ name: String) -> String { said("缺    \(name)还没有写。") }
  static func rowWithoutName(_ label: String) -> String { said("一行先写\(label)，别的可以写 - 空着") }
  static let classWithAmount = said("先写科目，空一格，再写金额")
}

extension Phrases {
  static func paragraphDeleted(_ number: Int, _ text: String) -> String {
    said("删掉了第 \(number) 段：\(text)")
  }
  static let noControl = said("这里不能记控制数")
  static let unnamedSheet = said("还没有名称")
  static func noSheet(_ number: Int) -> String { said("没有第 \(number) 张表") }
  static func sheetDeleted(_ number: Int, _ name: String) -> String {
    said("删掉了第 \(number) 张表：\(name)")
  }
}
