//! JSON values, as little as the protocol needs [PROTOCOL-1]: numbers are binary64, which holds every integer up to 2^53 - 1.

use crate::error::{Code, Result, errored};

/// The largest integer of spec/operations.md, 2^53 - 1.
pub const MAX_INTEGER: i64 = (1 << 53) - 1;

#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// An object with its fields in this order.
pub fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_string(), value)).collect())
}

/// A list of integers.
pub fn integers<T: Into<i64>>(values: impl IntoIterator<Item = T>) -> Json {
    Json::List(values.into_iter().map(|value| Json::from(value.into())).collect())
}

impl From<i64> for Json {
    /// An integer of magnitude at most 2^53 - 1.
    fn from(value: i64) -> Self {
        Json::Number(value as f64)
    }
}

impl From<&str> for Json {
    fn from(value: &str) -> Self {
        Json::Text(value.to_string())
    }
}

impl Json {
    /// The fields of an object by name; a missing or an unknown one is an error on both sides of the protocol.
    pub fn fields<const N: usize>(&self, names: [&str; N]) -> Result<[&Json; N]> {
        let Json::Object(fields) = self else { return errored("expected an object") };
        if let Some((name, _)) = fields.iter().find(|(name, _)| !names.contains(&name.as_str())) {
            return errored(format!("unknown field {name}"));
        }
        let mut found = [&Json::Null; N];
        for (slot, name) in found.iter_mut().zip(names) {
            match fields.iter().find(|(field, _)| field == name) {
                Some((_, value)) => *slot = value,
                None => return errored(format!("missing field {name}")),
            }
        }
        Ok(found)
    }

    /// One field of an object that may have others.
    pub fn get(&self, name: &str) -> Option<&Json> {
        let Json::Object(fields) = self else { return None };
        fields.iter().find(|(field, _)| field == name).map(|(_, value)| value)
    }

    /// An integer; a number that is none is outside every domain, and `code` says of which.
    pub fn integer(&self, code: Code) -> Result<i64> {
        match *self {
            Json::Number(value) if value.fract() == 0.0 && value.abs() <= MAX_INTEGER as f64 => Ok(value as i64),
            Json::Number(_) => Err(code.into()),
            _ => errored("expected an integer"),
        }
    }

    /// An integer from `lowest` to `highest`.
    pub fn integer_within(&self, lowest: i64, highest: i64) -> Result<i64> {
        let value = self.integer(Code::InvalidParameter)?;
        if value < lowest || value > highest {
            return Err(Code::InvalidParameter.into());
        }
        Ok(value)
    }

    pub fn boolean(&self) -> Result<bool> {
        if let Json::Bool(value) = self { Ok(*value) } else { errored("expected true or false") }
    }

    pub fn text(&self) -> Result<&str> {
        if let Json::Text(value) = self { Ok(value) } else { errored("expected a string") }
    }

    pub fn list(&self) -> Result<&[Json]> {
        if let Json::List(values) = self { Ok(values) } else { errored("expected a list") }
    }

    /// A list of exactly N values.
    pub fn array<const N: usize>(&self) -> Result<&[Json; N]> {
        self.list()?.try_into().or_else(|_| errored(format!("expected a list of {N}")))
    }

    /// Append the value as text without a line feed.
    pub fn write(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Json::Number(value) => out.push_str(&value.to_string()),
            Json::Text(value) => write_text(value, out),
            Json::List(values) => {
                out.push('[');
                for (index, value) in values.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    value.write(out);
                }
                out.push(']');
            }
            Json::Object(fields) => {
                out.push('{');
                for (index, (name, value)) in fields.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_text(name, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    if text.bytes().all(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\') {
        out.push_str(text); // a tensor's digits go this way
    } else {
        for character in text.chars() {
            match character {
                '"' | '\\' => out.extend(['\\', character]),
                '\0'..='\u{1f}' => out.push_str(&format!("\\u{:04x}", character as u32)),
                _ => out.push(character),
            }
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::parse;

    fn written(text: &str) -> String {
        let mut out = String::new();
        parse(text).unwrap().write(&mut out);
        out
    }

    #[test]
    fn values_come_back_as_they_were_written() {
        for text in [r#"{"a":[27,-1,0],"b":"x","c":true,"d":null,"e":{}}"#, "[]", "9007199254740991", r#""\"\\\u0001é""#] {
            assert_eq!(written(text), text);
        }
        assert_eq!(written(" [ 1.0e2 , \"\\u00e9\\ud83d\\ude00\\n\" ] "), "[100,\"é😀\\u000a\"]");
    }

    #[test]
    fn fields_are_exactly_those_asked_for() {
        let value = parse(r#"{"a":1,"b":2}"#).unwrap();
        assert_eq!(value.fields(["b", "a"]).unwrap(), [&Json::Number(2.0), &Json::Number(1.0)]);
        assert!(value.fields(["a"]).is_err());
        assert!(value.fields(["a", "b", "c"]).is_err());
    }
}
