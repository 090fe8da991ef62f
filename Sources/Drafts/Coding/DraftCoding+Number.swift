import Forms

extension DraftCoding {
  /// The unit in which the written text reads as this amount; 万元 if it says its own.
  static func unit(of amount: Amount) -> MoneyUnit {
    let isWanYuan = (try? Amount(parsing: amount.written, unit: .wanYuan)) == amount
    return isWanYuan ? .wanYuan : .yuan
  }

  static func amount(_ node: JSONNode, in unit: JSONNode?) throws(JSONFault) -> Amount {
    let text = try node.text()
    guard let unit else { throw node.fault(.missingKey("in")) }
    let moneyUnit = try unit.word(of: MoneyUnit.allCases)
    do throws(AmountError) {
      return try Amount(parsing: text, unit: moneyUnit)
    } catch {
      throw node.fault(.unreadable(text, reason: error.description))
    }
  }

  static func percent(_ node: JSONNode) throws(JSONFault) -> Percent {
    let text = try node.text()
    do throws(PercentError) {
      return try Percent(parsing: text)
    } catch {
      throw node.fault(.unreadable(text, reason: error.description))
    }
  }

  static func count(_ node: JSONNode) throws(JSONFault) -> Count {
    let text = try node.text()
    do throws(CountError) {
      return try Count(parsing: text)
    } catch {
      throw node.fault(.unreadable(text, reason: error.description))
    }
  }
}
