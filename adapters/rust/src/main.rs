//! SPARQ and its companions behind the adapter protocol: one JSON object a line in, one a line out. spec/protocol.md
//!
//! A sample for people who write their own: every operation of spec/operations.md, written from the clauses that its functions name.

mod bitplane;
mod cost;
mod dot;
mod double;
mod encode;
mod error;
mod fit;
mod gather;
mod im2col;
mod json;
mod pair;
mod parse;
mod passes;
mod quantize;
mod roofline;
mod systolic;
mod time;
mod value;
mod window;

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use error::{Code, Failure, Result};
use json::{Json, object};

/// What answers an operation: its name, its params, one input.
type Operate = fn(&str, &Json, &Json) -> Result<Json>;

/// The features that this implementation claims, in the order of spec/operations.md.
const FEATURES: [(&str, Operate); 11] = [
    ("window", window::operate),
    ("pair", pair::operate),
    ("encode", encode::operate),
    ("gather", gather::operate),
    ("quantize", quantize::operate),
    ("im2col", im2col::operate),
    ("dot", dot::operate),
    ("bitplane", bitplane::operate),
    ("cost", cost::operate),
    ("roofline", roofline::operate),
    ("systolic", systolic::operate),
];

fn main() -> ExitCode {
    match serve(io::stdin().lock(), io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("sparq-adapter: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Answer message by message until `stop` or the end of the input. [PROTOCOL-3]
fn serve(mut input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut line = String::new();
    while input.read_line(&mut line)? > 0 {
        if !line.trim().is_empty() {
            let broken = |why| io::Error::new(io::ErrorKind::InvalidData, why);
            let Some(answer) = answer(&line).map_err(broken)? else { return Ok(()) };
            let mut text = String::new();
            answer.write(&mut text);
            text.push('\n');
            output.write_all(text.as_bytes())?;
            output.flush()?;
        }
        line.clear();
    }
    Ok(())
}

/// The answer to one message, none to `stop`; an error if the line is no message of the protocol. [PROTOCOL-1]
fn answer(line: &str) -> std::result::Result<Option<Json>, String> {
    let message = parse::parse(line)?;
    let answer = match message.get("cmd") {
        Some(Json::Text(command)) if command == "start" => message.fields(["cmd", "protocol"]).map(|_| Some(start())),
        Some(Json::Text(command)) if command == "run" => run(&message).map(Some),
        Some(Json::Text(command)) if command == "stop" => message.fields(["cmd"]).map(|_| None),
        _ => Err(Failure::Errored("no command of the protocol".to_string())),
    };
    answer.map_err(|failure| format!("{failure:?}"))
}

fn start() -> Json {
    let implementation = object([
        ("name", "sparq-adapter".into()),
        ("version", env!("CARGO_PKG_VERSION").into()),
        ("language", "Rust".into()),
        ("features", Json::List(FEATURES.iter().map(|(name, _)| (*name).into()).collect())),
    ]);
    object([("protocol", 1.into()), ("implementation", implementation)])
}

/// One result an input, in their order. [PROTOCOL-2]
fn run(message: &Json) -> Result<Json> {
    let [_, seq, operation, params, inputs] = message.fields(["cmd", "seq", "operation", "params", "inputs"])?;
    let seq = seq.integer(Code::InvalidParameter)?;
    let operation = operation.text()?;
    let results = inputs.list()?.iter().map(|input| result(operate(operation, params, input)));
    Ok(object([("seq", seq.into()), ("results", Json::List(results.collect()))]))
}

/// The feature of an operation is its name up to the first dot.
fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    let feature = operation.split('.').next().unwrap_or_default();
    match FEATURES.iter().find(|(name, _)| *name == feature) {
        Some((_, operate)) => operate(operation, params, input),
        None => error::unknown(operation),
    }
}

fn result(outcome: Result<Json>) -> Json {
    match outcome {
        Ok(output) => object([("output", output)]),
        Err(Failure::Rejected(code)) => object([("rejected", object([("code", code.name().into())]))]),
        Err(Failure::Skipped(why)) => object([("skipped", Json::Text(why))]),
        Err(Failure::Errored(what)) => object([("errored", Json::Text(what))]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn talk(lines: &str) -> String {
        let mut output = Vec::new();
        serve(lines.as_bytes(), &mut output).unwrap();
        String::from_utf8(output).unwrap()
    }

    #[test]
    fn the_conversation_of_the_protocol_goes_as_written() {
        let said = talk(concat!(
            r#"{"cmd":"start","protocol":1}"#,
            "\n\n",
            r#"{"cmd":"run","seq":7,"operation":"pair","params":{"set":{"bits":4,"shifts":[0,1,2,3,4]},"rounding":"round","share":true},"inputs":[{"a":[27,0]},{"a":[300,1]}]}"#,
            "\n",
            r#"{"cmd":"stop"}"#,
            "\nnever read"
        ));
        let (start, run) = said.split_once('\n').unwrap();
        assert!(start.starts_with(r#"{"protocol":1,"implementation":{"name":"sparq-adapter","#));
        assert_eq!(run, concat!(r#"{"seq":7,"results":[{"output":{"cut":[27,0]}},{"rejected":{"code":"INVALID_PARAMETER"}}]}"#, "\n"));
    }

    #[test]
    fn what_is_not_ours_is_skipped_and_what_is_not_typed_is_errored() {
        let said = talk(r#"{"cmd":"run","seq":1,"operation":"window.other","params":{},"inputs":[{}]}"#);
        assert!(said.contains("skipped"));
        let said = talk(r#"{"cmd":"run","seq":1,"operation":"window.named","params":{},"inputs":[{"name":1}]}"#);
        assert!(said.contains("errored"));
    }

    #[test]
    fn what_is_no_message_ends_the_process() {
        for line in ["{", "[]", r#"{"cmd":"go"}"#, r#"{"cmd":"stop","why":""}"#, r#"{"cmd":"run","seq":1}"#] {
            assert!(serve(line.as_bytes(), io::sink()).is_err(), "{line}");
        }
    }
}
