// Made by scripts/generate.ts from spec/schemas; not to be edited.
export const conformanceReport = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"conformance-report.schema.json","title":"Conformance report","description":"How an implementation did against the corpus: what `sparqkit conform --json` prints.","type":"object","additionalProperties":false,"required":["schema","verdict","summary","implementation","corpus","selection","totals","features","unclaimed","suspects","choices","trouble","restarts","stale","results"],"properties":{"schema":{"const":"sparqkit/conformance-report@1","description":"this form and its version"},"verdict":{"enum":["conformant","failing","unusable"],"description":"conformant: every judged test is as it must be; unusable: not judged to the end"},"summary":{"type":"string","description":"the verdict in a paragraph"},"implementation":{"if":{"type":"null"},"then":true,"else":{"$ref":"#/$defs/implementation"},"description":"what it said of itself; null where it never did"},"corpus":{"type":"object","description":"what it was judged by","additionalProperties":false,"required":["version","manifestSha256"],"properties":{"version":{"$ref":"values.schema.json#/$defs/version"},"manifestSha256":{"$ref":"values.schema.json#/$defs/sha256"}}},"selection":{"type":"object","description":"what was asked","additionalProperties":false,"required":["features","level","strict"],"properties":{"features":{"if":{"type":"null"},"then":true,"else":{"type":"array","items":{"$ref":"values.schema.json#/$defs/feature"},"description":"only these"},"description":"null: all that are claimed"},"level":{"enum":["required","all"],"description":"which levels"},"strict":{"type":"boolean","description":"whether recommended tests count"}}},"totals":{"$ref":"#/$defs/both"},"features":{"type":"array","items":{"$ref":"#/$defs/feature"},"description":"those claimed and judged"},"unclaimed":{"type":"array","items":{"$ref":"values.schema.json#/$defs/feature"},"description":"features of the corpus that are not claimed"},"suspects":{"type":"array","items":{"$ref":"#/$defs/suspect"},"description":"what the fault may be, the likeliest first"},"choices":{"type":"array","items":{"$ref":"#/$defs/choice"},"description":"right answers it chose among"},"trouble":{"if":{"type":"null"},"then":true,"else":{"$ref":"#/$defs/trouble"},"description":"null where the run went to its end"},"restarts":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"how often the process was started again"},"stale":{"type":"array","items":{"type":"string","description":"one line"},"description":"what is wrong with the list of known failures"},"seconds":{"type":"number","minimum":0,"description":"seconds of the run, where asked for"},"results":{"type":"array","items":{"$ref":"#/$defs/result"},"description":"every test"}},"$defs":{"totals":{"type":"object","description":"numbers of tests; the five add up to tests","additionalProperties":false,"required":["tests","passed","failed","errored","skipped","notRun"],"properties":{"tests":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"all of them"},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"as they must be"},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"answered wrongly"},"errored":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"failed by its own word, died or late"},"skipped":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"not done, by its own word"},"notRun":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"the run ended before them"}}},"both":{"type":"object","description":"totals by level","additionalProperties":false,"required":["required","recommended"],"properties":{"required":{"$ref":"#/$defs/totals"},"recommended":{"$ref":"#/$defs/totals"}}},"level":{"enum":["required","recommended"],"description":"whether an implementation without it is still SPARQ"},"trouble":{"type":"object","description":"why a run ended early","additionalProperties":false,"required":["kind","message","stderr"],"properties":{"kind":{"enum":["not-found","start","died","late","protocol","restarts"],"description":"what it did"},"message":{"type":"string","description":"a paragraph for people"},"stderr":{"type":"string","description":"what it said itself"}}},"feature":{"type":"object","description":"a feature that was claimed and judged","additionalProperties":false,"required":["feature","required","recommended"],"properties":{"feature":{"$ref":"values.schema.json#/$defs/feature"},"required":{"$ref":"#/$defs/totals"},"recommended":{"$ref":"#/$defs/totals"}}},"suspect":{"type":"object","description":"a flag whose tests fail more than others","additionalProperties":false,"required":["flag","kind","feature","operation","description","effect","clauses","tests","failed","others","othersFailed","score","example"],"properties":{"flag":{"type":"string","description":"name of a note"},"kind":{"enum":["BASIC","EDGE_CASE","EXHAUSTIVE","RANDOM","LIMIT","INVALID"],"description":"what sort of tests these are"},"feature":{"$ref":"values.schema.json#/$defs/feature"},"operation":{"$ref":"values.schema.json#/$defs/operation"},"description":{"type":"string","description":"what its tests are"},"effect":{"type":"string","description":"what a failure of them usually means"},"clauses":{"type":"array","items":{"$ref":"values.schema.json#/$defs/clause"},"description":"clauses it is about"},"tests":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"tests with the flag"},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"how many of them failed"},"others":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"tests of the operation without the flag"},"othersFailed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"how many of those failed"},"score":{"type":"number","minimum":0,"maximum":1,"description":"only its order means something"},"example":{"$ref":"values.schema.json#/$defs/testId","description":"the failure that shows it best"}}},"choice":{"type":"object","description":"which of several right answers was given","additionalProperties":false,"required":["flag","file","alternative","tests"],"properties":{"flag":{"type":"string","description":"name of a note"},"file":{"type":"string","description":"path of the vector file"},"alternative":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"index into alternatives"},"tests":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"tests that it answered so"}}},"difference":{"type":"object","description":"one place where an output differs","additionalProperties":false,"required":["at","expected","got"],"properties":{"at":{"type":"string","description":"the field and element: product[2, 3]"},"expected":{"type":"string","description":"the right value"},"got":{"type":"string","description":"the value that came"}}},"failure":{"type":"object","description":"why a test did not pass","additionalProperties":false,"required":["message","flags","clauses","params","input","expected","got","differences","differing"],"properties":{"message":{"type":"string","description":"one line"},"flags":{"type":"array","items":{"type":"string","description":"name of a note"},"description":"flags of the test"},"clauses":{"type":"array","items":{"$ref":"values.schema.json#/$defs/clause"},"description":"clauses it is about"},"params":{"type":"string","description":"decoded for people"},"input":{"type":"string","description":"decoded for people"},"expected":{"type":"string","description":"decoded for people"},"got":{"type":"string","description":"decoded for people"},"differences":{"type":"array","items":{"$ref":"#/$defs/difference"},"description":"the first places that differ"},"differing":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"how many elements differ"}}},"result":{"type":"object","description":"one judged test","additionalProperties":false,"required":["id","operation","level","status"],"properties":{"id":{"$ref":"values.schema.json#/$defs/testId"},"operation":{"$ref":"values.schema.json#/$defs/operation"},"level":{"$ref":"#/$defs/level"},"status":{"enum":["passed","failed","errored","skipped","not-run"],"description":"how it ended"},"failure":{"$ref":"#/$defs/failure"},"known":{"const":true,"description":"a list of known failures expects it"}}},"implementation":{"$ref":"protocol.schema.json#/$defs/implementation"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema31 = {"type":"object","description":"who answers","additionalProperties":false,"required":["name","version","language","features"],"properties":{"name":{"type":"string","pattern":"[\\s\\S]","description":"name of the implementation, not empty"},"version":{"type":"string","description":"its version"},"language":{"type":"string","description":"what it is written in"},"features":{"type":"array","items":{"$ref":"values.schema.json#/$defs/feature"},"description":"what it claims; nothing else is asked"},"homepage":{"type":"string","description":"where it lives"},"notes":{"type":"string","description":"what people should know"}}};
const pattern3 = new RegExp("[\\s\\S]", "");
const schema32 = {"enum":["window","pair","encode","gather","quantize","im2col","dot","bitplane","cost","systolic"],"description":"what an implementation can claim"};

function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((data === "window") || (data === "pair")) || (data === "encode")) || (data === "gather")) || (data === "quantize")) || (data === "im2col")) || (data === "dot")) || (data === "bitplane")) || (data === "cost")) || (data === "systolic"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema32.enum},schema:schema32.enum,parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "version"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.language === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "language"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.features === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "features"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "name") || (key0 === "version")) || (key0 === "language")) || (key0 === "features")) || (key0 === "homepage")) || (key0 === "notes"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "[\\s\\S]"},schema:"[\\s\\S]",parentSchema:schema31.properties.name,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.language !== undefined){
let data2 = data.language;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"},schema:schema31.properties.language.type,parentSchema:schema31.properties.language,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.features !== undefined){
let data3 = data.features;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate72(data3[i0], {instancePath:instancePath+"/features/" + i0}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/features",keyword:"type",params:{type: "array"},schema:schema31.properties.features.type,parentSchema:schema31.properties.features,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.homepage !== undefined){
let data5 = data.homepage;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/homepage",keyword:"type",params:{type: "string"},schema:schema31.properties.homepage.type,parentSchema:schema31.properties.homepage,data:data5};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.notes !== undefined){
let data6 = data.notes;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/notes",keyword:"type",params:{type: "string"},schema:schema31.properties.notes.type,parentSchema:schema31.properties.notes,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
(vErrors ??= []).push(err12);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"string","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$","description":"major.minor.patch"};
const pattern5 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$", "");

function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},schema:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$",parentSchema:schema34,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data};
(vErrors ??= []).push(err1);
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 in lower-case hexadecimal"};
const pattern6 = new RegExp("^[0-9a-f]{64}$", "");

function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema35,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data};
(vErrors ??= []).push(err1);
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((data === "window") || (data === "pair")) || (data === "encode")) || (data === "gather")) || (data === "quantize")) || (data === "im2col")) || (data === "dot")) || (data === "bitplane")) || (data === "cost")) || (data === "systolic"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema32.enum},schema:schema32.enum,parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","description":"totals by level","additionalProperties":false,"required":["required","recommended"],"properties":{"required":{"$ref":"#/$defs/totals"},"recommended":{"$ref":"#/$defs/totals"}}};
const schema38 = {"type":"object","description":"numbers of tests; the five add up to tests","additionalProperties":false,"required":["tests","passed","failed","errored","skipped","notRun"],"properties":{"tests":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"all of them"},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"as they must be"},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"answered wrongly"},"errored":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"failed by its own word, died or late"},"skipped":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"not done, by its own word"},"notRun":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"the run ended before them"}}};

function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tests === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "tests"},schema:schema38.required,parentSchema:schema38,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.passed === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "passed"},schema:schema38.required,parentSchema:schema38,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.failed === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "failed"},schema:schema38.required,parentSchema:schema38,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.errored === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "errored"},schema:schema38.required,parentSchema:schema38,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.skipped === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "skipped"},schema:schema38.required,parentSchema:schema38,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.notRun === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "notRun"},schema:schema38.required,parentSchema:schema38,data};
(vErrors ??= []).push(err5);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "tests") || (key0 === "passed")) || (key0 === "failed")) || (key0 === "errored")) || (key0 === "skipped")) || (key0 === "notRun"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.tests !== undefined){
let data0 = data.tests;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/tests",keyword:"type",params:{type: "integer"},schema:schema38.properties.tests.type,parentSchema:schema38.properties.tests,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/tests",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema38.properties.tests,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/tests",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.properties.tests,data:data0};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.passed !== undefined){
let data1 = data.passed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/passed",keyword:"type",params:{type: "integer"},schema:schema38.properties.passed.type,parentSchema:schema38.properties.passed,data:data1};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/passed",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema38.properties.passed,data:data1};
(vErrors ??= []).push(err11);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/passed",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.properties.passed,data:data1};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.failed !== undefined){
let data2 = data.failed;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err13 = {instancePath:instancePath+"/failed",keyword:"type",params:{type: "integer"},schema:schema38.properties.failed.type,parentSchema:schema38.properties.failed,data:data2};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/failed",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema38.properties.failed,data:data2};
(vErrors ??= []).push(err14);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/failed",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.properties.failed,data:data2};
(vErrors ??= []).push(err15);
errors++;
}
}
}
if(data.errored !== undefined){
let data3 = data.errored;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err16 = {instancePath:instancePath+"/errored",keyword:"type",params:{type: "integer"},schema:schema38.properties.errored.type,parentSchema:schema38.properties.errored,data:data3};
(vErrors ??= []).push(err16);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/errored",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema38.properties.errored,data:data3};
(vErrors ??= []).push(err17);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/errored",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.properties.errored,data:data3};
(vErrors ??= []).push(err18);
errors++;
}
}
}
if(data.skipped !== undefined){
let data4 = data.skipped;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err19 = {instancePath:instancePath+"/skipped",keyword:"type",params:{type: "integer"},schema:schema38.properties.skipped.type,parentSchema:schema38.properties.skipped,data:data4};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/skipped",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema38.properties.skipped,data:data4};
(vErrors ??= []).push(err20);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/skipped",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.properties.skipped,data:data4};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data.notRun !== undefined){
let data5 = data.notRun;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err22 = {instancePath:instancePath+"/notRun",keyword:"type",params:{type: "integer"},schema:schema38.properties.notRun.type,parentSchema:schema38.properties.notRun,data:data5};
(vErrors ??= []).push(err22);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/notRun",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema38.properties.notRun,data:data5};
(vErrors ??= []).push(err23);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/notRun",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.properties.notRun,data:data5};
(vErrors ??= []).push(err24);
errors++;
}
}
}
}
else {
const err25 = {instancePath,keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
(vErrors ??= []).push(err25);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.required === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "required"},schema:schema37.required,parentSchema:schema37,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.recommended === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "recommended"},schema:schema37.required,parentSchema:schema37,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "required") || (key0 === "recommended"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.required !== undefined){
if(!(validate87(data.required, {instancePath:instancePath+"/required"}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.recommended !== undefined){
if(!(validate87(data.recommended, {instancePath:instancePath+"/recommended"}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
(vErrors ??= []).push(err3);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","description":"a feature that was claimed and judged","additionalProperties":false,"required":["feature","required","recommended"],"properties":{"feature":{"$ref":"values.schema.json#/$defs/feature"},"required":{"$ref":"#/$defs/totals"},"recommended":{"$ref":"#/$defs/totals"}}};

function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.feature === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "feature"},schema:schema39.required,parentSchema:schema39,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.required === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "required"},schema:schema39.required,parentSchema:schema39,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.recommended === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "recommended"},schema:schema39.required,parentSchema:schema39,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "feature") || (key0 === "required")) || (key0 === "recommended"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.feature !== undefined){
if(!(validate84(data.feature, {instancePath:instancePath+"/feature"}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(!(validate87(data.required, {instancePath:instancePath+"/required"}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.recommended !== undefined){
if(!(validate87(data.recommended, {instancePath:instancePath+"/recommended"}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
(vErrors ??= []).push(err4);
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","description":"a flag whose tests fail more than others","additionalProperties":false,"required":["flag","kind","feature","operation","description","effect","clauses","tests","failed","others","othersFailed","score","example"],"properties":{"flag":{"type":"string","description":"name of a note"},"kind":{"enum":["BASIC","EDGE_CASE","EXHAUSTIVE","RANDOM","LIMIT","INVALID"],"description":"what sort of tests these are"},"feature":{"$ref":"values.schema.json#/$defs/feature"},"operation":{"$ref":"values.schema.json#/$defs/operation"},"description":{"type":"string","description":"what its tests are"},"effect":{"type":"string","description":"what a failure of them usually means"},"clauses":{"type":"array","items":{"$ref":"values.schema.json#/$defs/clause"},"description":"clauses it is about"},"tests":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"tests with the flag"},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"how many of them failed"},"others":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"tests of the operation without the flag"},"othersFailed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"how many of those failed"},"score":{"type":"number","minimum":0,"maximum":1,"description":"only its order means something"},"example":{"$ref":"values.schema.json#/$defs/testId","description":"the failure that shows it best"}}};
const schema25 = {"enum":["window","window.table","window.named","window.wide","pair","pair.table","pair.row","encode","encode.decode","encode.dot","encode.table","gather","gather.dot","quantize","quantize.round","quantize.scale","quantize.weights","quantize.bias","im2col","im2col.size","im2col.weights","im2col.convolution","dot","dot.pairs","dot.gemm","dot.accumulator","bitplane","bitplane.weights","bitplane.regularizer","bitplane.requantize","bitplane.strip","bitplane.compression","cost","cost.area","cost.bopsArea","systolic"],"description":"name of an operation of operations.md"};

function validate99(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((((((data === "window") || (data === "window.table")) || (data === "window.named")) || (data === "window.wide")) || (data === "pair")) || (data === "pair.table")) || (data === "pair.row")) || (data === "encode")) || (data === "encode.decode")) || (data === "encode.dot")) || (data === "encode.table")) || (data === "gather")) || (data === "gather.dot")) || (data === "quantize")) || (data === "quantize.round")) || (data === "quantize.scale")) || (data === "quantize.weights")) || (data === "quantize.bias")) || (data === "im2col")) || (data === "im2col.size")) || (data === "im2col.weights")) || (data === "im2col.convolution")) || (data === "dot")) || (data === "dot.pairs")) || (data === "dot.gemm")) || (data === "dot.accumulator")) || (data === "bitplane")) || (data === "bitplane.weights")) || (data === "bitplane.regularizer")) || (data === "bitplane.requantize")) || (data === "bitplane.strip")) || (data === "bitplane.compression")) || (data === "cost")) || (data === "cost.area")) || (data === "cost.bopsArea")) || (data === "systolic"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema25.enum},schema:schema25.enum,parentSchema:schema25,data};
(vErrors ??= []).push(err0);
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"string","pattern":"^[A-Z][A-Z0-9]*-[1-9][0-9]*$","description":"number of a clause of the specification, without its brackets"};
const pattern7 = new RegExp("^[A-Z][A-Z0-9]*-[1-9][0-9]*$", "");

function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*-[1-9][0-9]*$"},schema:"^[A-Z][A-Z0-9]*-[1-9][0-9]*$",parentSchema:schema42,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data};
(vErrors ??= []).push(err1);
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"string","pattern":"^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$","description":"id of a test: its file's path without .json, a slash, and a name"};
const pattern8 = new RegExp("^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$", "");

function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$"},schema:"^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$",parentSchema:schema43,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data};
(vErrors ??= []).push(err1);
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flag === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "flag"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.feature === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "feature"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.operation === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "operation"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.description === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "description"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.effect === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "effect"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.clauses === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "clauses"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err6);
errors++;
}
if(data.tests === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "tests"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err7);
errors++;
}
if(data.failed === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "failed"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err8);
errors++;
}
if(data.others === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "others"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err9);
errors++;
}
if(data.othersFailed === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "othersFailed"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err10);
errors++;
}
if(data.score === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "score"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err11);
errors++;
}
if(data.example === undefined){
const err12 = {instancePath,keyword:"required",params:{missingProperty: "example"},schema:schema40.required,parentSchema:schema40,data};
(vErrors ??= []).push(err12);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(func1.call(schema40.properties, key0))){
const err13 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.flag !== undefined){
let data0 = data.flag;
if(typeof data0 !== "string"){
const err14 = {instancePath:instancePath+"/flag",keyword:"type",params:{type: "string"},schema:schema40.properties.flag.type,parentSchema:schema40.properties.flag,data:data0};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((((data1 === "BASIC") || (data1 === "EDGE_CASE")) || (data1 === "EXHAUSTIVE")) || (data1 === "RANDOM")) || (data1 === "LIMIT")) || (data1 === "INVALID"))){
const err15 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema40.properties.kind.enum},schema:schema40.properties.kind.enum,parentSchema:schema40.properties.kind,data:data1};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.feature !== undefined){
if(!(validate84(data.feature, {instancePath:instancePath+"/feature"}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.operation !== undefined){
if(!(validate99(data.operation, {instancePath:instancePath+"/operation"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},schema:schema40.properties.description.type,parentSchema:schema40.properties.description,data:data4};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.effect !== undefined){
let data5 = data.effect;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/effect",keyword:"type",params:{type: "string"},schema:schema40.properties.effect.type,parentSchema:schema40.properties.effect,data:data5};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.clauses !== undefined){
let data6 = data.clauses;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate101(data6[i0], {instancePath:instancePath+"/clauses/" + i0}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/clauses",keyword:"type",params:{type: "array"},schema:schema40.properties.clauses.type,parentSchema:schema40.properties.clauses,data:data6};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.tests !== undefined){
let data8 = data.tests;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/tests",keyword:"type",params:{type: "integer"},schema:schema40.properties.tests.type,parentSchema:schema40.properties.tests,data:data8};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/tests",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema40.properties.tests,data:data8};
(vErrors ??= []).push(err20);
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/tests",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema40.properties.tests,data:data8};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data.failed !== undefined){
let data9 = data.failed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/failed",keyword:"type",params:{type: "integer"},schema:schema40.properties.failed.type,parentSchema:schema40.properties.failed,data:data9};
(vErrors ??= []).push(err22);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/failed",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema40.properties.failed,data:data9};
(vErrors ??= []).push(err23);
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/failed",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema40.properties.failed,data:data9};
(vErrors ??= []).push(err24);
errors++;
}
}
}
if(data.others !== undefined){
let data10 = data.others;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/others",keyword:"type",params:{type: "integer"},schema:schema40.properties.others.type,parentSchema:schema40.properties.others,data:data10};
(vErrors ??= []).push(err25);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/others",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema40.properties.others,data:data10};
(vErrors ??= []).push(err26);
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/others",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema40.properties.others,data:data10};
(vErrors ??= []).push(err27);
errors++;
}
}
}
if(data.othersFailed !== undefined){
let data11 = data.othersFailed;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err28 = {instancePath:instancePath+"/othersFailed",keyword:"type",params:{type: "integer"},schema:schema40.properties.othersFailed.type,parentSchema:schema40.properties.othersFailed,data:data11};
(vErrors ??= []).push(err28);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/othersFailed",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema40.properties.othersFailed,data:data11};
(vErrors ??= []).push(err29);
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/othersFailed",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema40.properties.othersFailed,data:data11};
(vErrors ??= []).push(err30);
errors++;
}
}
}
if(data.score !== undefined){
let data12 = data.score;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/score",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema40.properties.score,data:data12};
(vErrors ??= []).push(err31);
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/score",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema40.properties.score,data:data12};
(vErrors ??= []).push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/score",keyword:"type",params:{type: "number"},schema:schema40.properties.score.type,parentSchema:schema40.properties.score,data:data12};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.example !== undefined){
if(!(validate103(data.example, {instancePath:instancePath+"/example"}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath,keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
(vErrors ??= []).push(err34);
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","description":"which of several right answers was given","additionalProperties":false,"required":["flag","file","alternative","tests"],"properties":{"flag":{"type":"string","description":"name of a note"},"file":{"type":"string","description":"path of the vector file"},"alternative":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"index into alternatives"},"tests":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"tests that it answered so"}}};

function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flag === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "flag"},schema:schema44.required,parentSchema:schema44,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.file === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "file"},schema:schema44.required,parentSchema:schema44,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.alternative === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "alternative"},schema:schema44.required,parentSchema:schema44,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.tests === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "tests"},schema:schema44.required,parentSchema:schema44,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "flag") || (key0 === "file")) || (key0 === "alternative")) || (key0 === "tests"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.flag !== undefined){
let data0 = data.flag;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/flag",keyword:"type",params:{type: "string"},schema:schema44.properties.flag.type,parentSchema:schema44.properties.flag,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},schema:schema44.properties.file.type,parentSchema:schema44.properties.file,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.alternative !== undefined){
let data2 = data.alternative;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/alternative",keyword:"type",params:{type: "integer"},schema:schema44.properties.alternative.type,parentSchema:schema44.properties.alternative,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/alternative",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema44.properties.alternative,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/alternative",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema44.properties.alternative,data:data2};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.tests !== undefined){
let data3 = data.tests;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/tests",keyword:"type",params:{type: "integer"},schema:schema44.properties.tests.type,parentSchema:schema44.properties.tests,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/tests",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema44.properties.tests,data:data3};
(vErrors ??= []).push(err11);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/tests",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema44.properties.tests,data:data3};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
(vErrors ??= []).push(err13);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","description":"why a run ended early","additionalProperties":false,"required":["kind","message","stderr"],"properties":{"kind":{"enum":["not-found","start","died","late","protocol","restarts"],"description":"what it did"},"message":{"type":"string","description":"a paragraph for people"},"stderr":{"type":"string","description":"what it said itself"}}};

function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kind"},schema:schema45.required,parentSchema:schema45,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "message"},schema:schema45.required,parentSchema:schema45,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.stderr === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "stderr"},schema:schema45.required,parentSchema:schema45,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "kind") || (key0 === "message")) || (key0 === "stderr"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((((data0 === "not-found") || (data0 === "start")) || (data0 === "died")) || (data0 === "late")) || (data0 === "protocol")) || (data0 === "restarts"))){
const err4 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema45.properties.kind.enum},schema:schema45.properties.kind.enum,parentSchema:schema45.properties.kind,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},schema:schema45.properties.message.type,parentSchema:schema45.properties.message,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.stderr !== undefined){
let data2 = data.stderr;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/stderr",keyword:"type",params:{type: "string"},schema:schema45.properties.stderr.type,parentSchema:schema45.properties.stderr,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
(vErrors ??= []).push(err7);
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","description":"one judged test","additionalProperties":false,"required":["id","operation","level","status"],"properties":{"id":{"$ref":"values.schema.json#/$defs/testId"},"operation":{"$ref":"values.schema.json#/$defs/operation"},"level":{"$ref":"#/$defs/level"},"status":{"enum":["passed","failed","errored","skipped","not-run"],"description":"how it ended"},"failure":{"$ref":"#/$defs/failure"},"known":{"const":true,"description":"a list of known failures expects it"}}};
const schema47 = {"enum":["required","recommended"],"description":"whether an implementation without it is still SPARQ"};

function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "required") || (data === "recommended"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema47.enum},schema:schema47.enum,parentSchema:schema47,data};
(vErrors ??= []).push(err0);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","description":"why a test did not pass","additionalProperties":false,"required":["message","flags","clauses","params","input","expected","got","differences","differing"],"properties":{"message":{"type":"string","description":"one line"},"flags":{"type":"array","items":{"type":"string","description":"name of a note"},"description":"flags of the test"},"clauses":{"type":"array","items":{"$ref":"values.schema.json#/$defs/clause"},"description":"clauses it is about"},"params":{"type":"string","description":"decoded for people"},"input":{"type":"string","description":"decoded for people"},"expected":{"type":"string","description":"decoded for people"},"got":{"type":"string","description":"decoded for people"},"differences":{"type":"array","items":{"$ref":"#/$defs/difference"},"description":"the first places that differ"},"differing":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"how many elements differ"}}};
const schema49 = {"type":"object","description":"one place where an output differs","additionalProperties":false,"required":["at","expected","got"],"properties":{"at":{"type":"string","description":"the field and element: product[2, 3]"},"expected":{"type":"string","description":"the right value"},"got":{"type":"string","description":"the value that came"}}};

function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "at"},schema:schema49.required,parentSchema:schema49,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.expected === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "expected"},schema:schema49.required,parentSchema:schema49,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.got === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "got"},schema:schema49.required,parentSchema:schema49,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "at") || (key0 === "expected")) || (key0 === "got"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},schema:schema49.properties.at.type,parentSchema:schema49.properties.at,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.expected !== undefined){
let data1 = data.expected;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/expected",keyword:"type",params:{type: "string"},schema:schema49.properties.expected.type,parentSchema:schema49.properties.expected,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.got !== undefined){
let data2 = data.got;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/got",keyword:"type",params:{type: "string"},schema:schema49.properties.got.type,parentSchema:schema49.properties.got,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
(vErrors ??= []).push(err7);
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "message"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.flags === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "flags"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.clauses === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "clauses"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.params === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "params"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.input === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "input"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.expected === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "expected"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.got === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "got"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err6);
errors++;
}
if(data.differences === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "differences"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err7);
errors++;
}
if(data.differing === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "differing"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(func1.call(schema48.properties, key0))){
const err9 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},schema:schema48.properties.message.type,parentSchema:schema48.properties.message,data:data0};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.flags !== undefined){
let data1 = data.flags;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/flags/" + i0,keyword:"type",params:{type: "string"},schema:schema48.properties.flags.items.type,parentSchema:schema48.properties.flags.items,data:data2};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/flags",keyword:"type",params:{type: "array"},schema:schema48.properties.flags.type,parentSchema:schema48.properties.flags,data:data1};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.clauses !== undefined){
let data3 = data.clauses;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1 && errors<20; i1++){
if(!(validate101(data3[i1], {instancePath:instancePath+"/clauses/" + i1}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/clauses",keyword:"type",params:{type: "array"},schema:schema48.properties.clauses.type,parentSchema:schema48.properties.clauses,data:data3};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.params !== undefined){
let data5 = data.params;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/params",keyword:"type",params:{type: "string"},schema:schema48.properties.params.type,parentSchema:schema48.properties.params,data:data5};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.input !== undefined){
let data6 = data.input;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/input",keyword:"type",params:{type: "string"},schema:schema48.properties.input.type,parentSchema:schema48.properties.input,data:data6};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.expected !== undefined){
let data7 = data.expected;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/expected",keyword:"type",params:{type: "string"},schema:schema48.properties.expected.type,parentSchema:schema48.properties.expected,data:data7};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.got !== undefined){
let data8 = data.got;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/got",keyword:"type",params:{type: "string"},schema:schema48.properties.got.type,parentSchema:schema48.properties.got,data:data8};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.differences !== undefined){
let data9 = data.differences;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2 && errors<20; i2++){
if(!(validate117(data9[i2], {instancePath:instancePath+"/differences/" + i2}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/differences",keyword:"type",params:{type: "array"},schema:schema48.properties.differences.type,parentSchema:schema48.properties.differences,data:data9};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.differing !== undefined){
let data11 = data.differing;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/differing",keyword:"type",params:{type: "integer"},schema:schema48.properties.differing.type,parentSchema:schema48.properties.differing,data:data11};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/differing",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema48.properties.differing,data:data11};
(vErrors ??= []).push(err20);
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/differing",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema48.properties.differing,data:data11};
(vErrors ??= []).push(err21);
errors++;
}
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
(vErrors ??= []).push(err22);
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"},schema:schema46.required,parentSchema:schema46,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.operation === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "operation"},schema:schema46.required,parentSchema:schema46,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.level === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "level"},schema:schema46.required,parentSchema:schema46,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "status"},schema:schema46.required,parentSchema:schema46,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "id") || (key0 === "operation")) || (key0 === "level")) || (key0 === "status")) || (key0 === "failure")) || (key0 === "known"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.id !== undefined){
if(!(validate103(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.operation !== undefined){
if(!(validate99(data.operation, {instancePath:instancePath+"/operation"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
if(!(validate113(data.level, {instancePath:instancePath+"/level"}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!(((((data3 === "passed") || (data3 === "failed")) || (data3 === "errored")) || (data3 === "skipped")) || (data3 === "not-run"))){
const err5 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema46.properties.status.enum},schema:schema46.properties.status.enum,parentSchema:schema46.properties.status,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.failure !== undefined){
if(!(validate115(data.failure, {instancePath:instancePath+"/failure"}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.known !== undefined){
let data5 = data.known;
if(true !== data5){
const err6 = {instancePath:instancePath+"/known",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema46.properties.known,data:data5};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
(vErrors ??= []).push(err7);
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath=""}={}){
/*# sourceURL="conformance-report.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "schema"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.verdict === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "verdict"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.summary === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "summary"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.implementation === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "implementation"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.corpus === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "corpus"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.selection === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "selection"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.totals === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "totals"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err6);
errors++;
}
if(data.features === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "features"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err7);
errors++;
}
if(data.unclaimed === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "unclaimed"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err8);
errors++;
}
if(data.suspects === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "suspects"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err9);
errors++;
}
if(data.choices === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "choices"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err10);
errors++;
}
if(data.trouble === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "trouble"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err11);
errors++;
}
if(data.restarts === undefined){
const err12 = {instancePath,keyword:"required",params:{missingProperty: "restarts"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err12);
errors++;
}
if(data.stale === undefined){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "stale"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err13);
errors++;
}
if(data.results === undefined){
const err14 = {instancePath,keyword:"required",params:{missingProperty: "results"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err14);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(func1.call(schema19.properties, key0))){
const err15 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if("sparqkit/conformance-report@1" !== data0){
const err16 = {instancePath:instancePath+"/schema",keyword:"const",params:{allowedValue: "sparqkit/conformance-report@1"},schema:"sparqkit/conformance-report@1",parentSchema:schema19.properties.schema,data:data0};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.verdict !== undefined){
let data1 = data.verdict;
if(!(((data1 === "conformant") || (data1 === "failing")) || (data1 === "unusable"))){
const err17 = {instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues: schema19.properties.verdict.enum},schema:schema19.properties.verdict.enum,parentSchema:schema19.properties.verdict,data:data1};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.summary !== undefined){
let data2 = data.summary;
if(typeof data2 !== "string"){
const err18 = {instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},schema:schema19.properties.summary.type,parentSchema:schema19.properties.summary,data:data2};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.implementation !== undefined){
let data3 = data.implementation;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(data3 !== null){
const err19 = {};
(vErrors ??= []).push(err19);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs10 = errors;
if(!(validate77(data3, {instancePath:instancePath+"/implementation"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
const err20 = {instancePath:instancePath+"/implementation",keyword:"if",params:{failingKeyword: "else"},schema:schema19.properties.implementation.if,parentSchema:schema19.properties.implementation,data:data3};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.corpus !== undefined){
let data4 = data.corpus;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.version === undefined){
const err21 = {instancePath:instancePath+"/corpus",keyword:"required",params:{missingProperty: "version"},schema:schema19.properties.corpus.required,parentSchema:schema19.properties.corpus,data:data4};
(vErrors ??= []).push(err21);
errors++;
}
if(data4.manifestSha256 === undefined){
const err22 = {instancePath:instancePath+"/corpus",keyword:"required",params:{missingProperty: "manifestSha256"},schema:schema19.properties.corpus.required,parentSchema:schema19.properties.corpus,data:data4};
(vErrors ??= []).push(err22);
errors++;
}
for(const key1 in data4){
if(errors>=20) break;
if(!((key1 === "version") || (key1 === "manifestSha256"))){
const err23 = {instancePath:instancePath+"/corpus",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.corpus,data:data4};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data4.version !== undefined){
if(!(validate80(data4.version, {instancePath:instancePath+"/corpus/version"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data4.manifestSha256 !== undefined){
if(!(validate82(data4.manifestSha256, {instancePath:instancePath+"/corpus/manifestSha256"}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/corpus",keyword:"type",params:{type: "object"},schema:schema19.properties.corpus.type,parentSchema:schema19.properties.corpus,data:data4};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.selection !== undefined){
let data7 = data.selection;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.features === undefined){
const err25 = {instancePath:instancePath+"/selection",keyword:"required",params:{missingProperty: "features"},schema:schema19.properties.selection.required,parentSchema:schema19.properties.selection,data:data7};
(vErrors ??= []).push(err25);
errors++;
}
if(data7.level === undefined){
const err26 = {instancePath:instancePath+"/selection",keyword:"required",params:{missingProperty: "level"},schema:schema19.properties.selection.required,parentSchema:schema19.properties.selection,data:data7};
(vErrors ??= []).push(err26);
errors++;
}
if(data7.strict === undefined){
const err27 = {instancePath:instancePath+"/selection",keyword:"required",params:{missingProperty: "strict"},schema:schema19.properties.selection.required,parentSchema:schema19.properties.selection,data:data7};
(vErrors ??= []).push(err27);
errors++;
}
for(const key2 in data7){
if(errors>=20) break;
if(!(((key2 === "features") || (key2 === "level")) || (key2 === "strict"))){
const err28 = {instancePath:instancePath+"/selection",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.selection,data:data7};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data7.features !== undefined){
let data8 = data7.features;
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(data8 !== null){
const err29 = {};
(vErrors ??= []).push(err29);
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs23 = errors;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate84(data8[i0], {instancePath:instancePath+"/selection/features/" + i0}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/selection/features",keyword:"type",params:{type: "array"},schema:schema19.properties.selection.properties.features.else.type,parentSchema:schema19.properties.selection.properties.features.else,data:data8};
(vErrors ??= []).push(err30);
errors++;
}
var _valid1 = _errs23 === errors;
valid4 = _valid1;
}
if(!valid4){
const err31 = {instancePath:instancePath+"/selection/features",keyword:"if",params:{failingKeyword: "else"},schema:schema19.properties.selection.properties.features.if,parentSchema:schema19.properties.selection.properties.features,data:data8};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data7.level !== undefined){
let data10 = data7.level;
if(!((data10 === "required") || (data10 === "all"))){
const err32 = {instancePath:instancePath+"/selection/level",keyword:"enum",params:{allowedValues: schema19.properties.selection.properties.level.enum},schema:schema19.properties.selection.properties.level.enum,parentSchema:schema19.properties.selection.properties.level,data:data10};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data7.strict !== undefined){
let data11 = data7.strict;
if(typeof data11 !== "boolean"){
const err33 = {instancePath:instancePath+"/selection/strict",keyword:"type",params:{type: "boolean"},schema:schema19.properties.selection.properties.strict.type,parentSchema:schema19.properties.selection.properties.strict,data:data11};
(vErrors ??= []).push(err33);
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/selection",keyword:"type",params:{type: "object"},schema:schema19.properties.selection.type,parentSchema:schema19.properties.selection,data:data7};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.totals !== undefined){
if(!(validate86(data.totals, {instancePath:instancePath+"/totals"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
let data13 = data.features;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1 && errors<20; i1++){
if(!(validate91(data13[i1], {instancePath:instancePath+"/features/" + i1}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/features",keyword:"type",params:{type: "array"},schema:schema19.properties.features.type,parentSchema:schema19.properties.features,data:data13};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.unclaimed !== undefined){
let data15 = data.unclaimed;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2 && errors<20; i2++){
if(!(validate84(data15[i2], {instancePath:instancePath+"/unclaimed/" + i2}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/unclaimed",keyword:"type",params:{type: "array"},schema:schema19.properties.unclaimed.type,parentSchema:schema19.properties.unclaimed,data:data15};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.suspects !== undefined){
let data17 = data.suspects;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3 && errors<20; i3++){
if(!(validate97(data17[i3], {instancePath:instancePath+"/suspects/" + i3}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/suspects",keyword:"type",params:{type: "array"},schema:schema19.properties.suspects.type,parentSchema:schema19.properties.suspects,data:data17};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data.choices !== undefined){
let data19 = data.choices;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4 && errors<20; i4++){
if(!(validate106(data19[i4], {instancePath:instancePath+"/choices/" + i4}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/choices",keyword:"type",params:{type: "array"},schema:schema19.properties.choices.type,parentSchema:schema19.properties.choices,data:data19};
(vErrors ??= []).push(err38);
errors++;
}
}
if(data.trouble !== undefined){
let data21 = data.trouble;
const _errs43 = errors;
let valid15 = true;
const _errs44 = errors;
if(data21 !== null){
const err39 = {};
(vErrors ??= []).push(err39);
errors++;
}
var _valid2 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs46 = errors;
if(!(validate108(data21, {instancePath:instancePath+"/trouble"}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var _valid2 = _errs46 === errors;
valid15 = _valid2;
}
if(!valid15){
const err40 = {instancePath:instancePath+"/trouble",keyword:"if",params:{failingKeyword: "else"},schema:schema19.properties.trouble.if,parentSchema:schema19.properties.trouble,data:data21};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data.restarts !== undefined){
let data22 = data.restarts;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err41 = {instancePath:instancePath+"/restarts",keyword:"type",params:{type: "integer"},schema:schema19.properties.restarts.type,parentSchema:schema19.properties.restarts,data:data22};
(vErrors ??= []).push(err41);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
const err42 = {instancePath:instancePath+"/restarts",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema19.properties.restarts,data:data22};
(vErrors ??= []).push(err42);
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err43 = {instancePath:instancePath+"/restarts",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.restarts,data:data22};
(vErrors ??= []).push(err43);
errors++;
}
}
}
if(data.stale !== undefined){
let data23 = data.stale;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5 && errors<20; i5++){
let data24 = data23[i5];
if(typeof data24 !== "string"){
const err44 = {instancePath:instancePath+"/stale/" + i5,keyword:"type",params:{type: "string"},schema:schema19.properties.stale.items.type,parentSchema:schema19.properties.stale.items,data:data24};
(vErrors ??= []).push(err44);
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/stale",keyword:"type",params:{type: "array"},schema:schema19.properties.stale.type,parentSchema:schema19.properties.stale,data:data23};
(vErrors ??= []).push(err45);
errors++;
}
}
if(data.seconds !== undefined){
let data25 = data.seconds;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err46 = {instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.seconds,data:data25};
(vErrors ??= []).push(err46);
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},schema:schema19.properties.seconds.type,parentSchema:schema19.properties.seconds,data:data25};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data.results !== undefined){
let data26 = data.results;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6 && errors<20; i6++){
if(!(validate110(data26[i6], {instancePath:instancePath+"/results/" + i6}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/results",keyword:"type",params:{type: "array"},schema:schema19.properties.results.type,parentSchema:schema19.properties.results,data:data26};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath,keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
(vErrors ??= []).push(err49);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

export const evalResult = validate121;
const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"eval-result.schema.json","title":"Evaluation result","description":"Accuracy and speed of a model under configurations: what `sparqkit eval --json` prints.","type":"object","additionalProperties":false,"required":["schema","model","data","calibration","engine","threads","batch","preprocess","layers","machine","seconds","results"],"properties":{"schema":{"const":"sparqkit/eval-result@1","description":"this form and its version"},"model":{"type":"object","description":"the model","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string","description":"file name"},"sha256":{"type":"string","description":"SHA-256 of its bytes"}}},"data":{"type":"object","description":"test images","additionalProperties":false,"required":["format","images"],"properties":{"format":{"type":"string","description":"format of the data set"},"images":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"images evaluated"}}},"calibration":{"if":{"type":"null"},"then":true,"else":{"$ref":"#/$defs/calibration"},"description":"null where only fp32 was evaluated"},"engine":{"enum":["exact","integer"],"description":"arithmetic"},"threads":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"threads"},"batch":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"images a batch"},"preprocess":{"$ref":"#/$defs/preprocess"},"layers":{"type":"array","items":{"$ref":"#/$defs/layer"},"description":"in graph order"},"machine":{"type":"object","description":"where it ran","additionalProperties":false,"required":["cpu","cores","node","onnxruntime"],"properties":{"cpu":{"type":"string","description":"its name"},"cores":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"cores that may be used"},"node":{"type":"string","description":"version of Node.js"},"onnxruntime":{"type":"string","description":"version of ONNX Runtime"}}},"seconds":{"type":"number","minimum":0,"description":"of the whole run"},"results":{"type":"array","items":{"$ref":"#/$defs/result"},"description":"in the order asked for"},"synthetic":{"const":true,"description":"the images were made by a program"}},"$defs":{"result":{"type":"object","description":"one configuration","additionalProperties":false,"required":["config","images","top1","top5","standardError","seconds","imagesPerSecond"],"properties":{"config":{"type":"string","description":"full name of the configuration"},"images":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"images evaluated"},"top1":{"type":"number","minimum":0,"maximum":100,"description":"percent"},"top5":{"type":"number","minimum":0,"maximum":100,"description":"percent"},"standardError":{"type":"number","minimum":0,"description":"of top1, percentage points"},"seconds":{"type":"number","minimum":0,"description":"of the evaluation pass alone"},"imagesPerSecond":{"type":"number","minimum":0,"description":"images by seconds"}}},"calibration":{"type":"object","description":"how the 8-bit base was made","additionalProperties":false,"required":["images","batch","order","recalibrate","scope","biasBits"],"properties":{"images":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"calibration images"},"batch":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"images a batch"},"order":{"$ref":"plan.schema.json#/$defs/order"},"recalibrate":{"enum":["batchnorm","moments","none"],"description":"how batch statistics are brought in line"},"scope":{"enum":["base","each"],"description":"once for the 8-bit base, or again under every configuration"},"biasBits":{"if":{"type":"null"},"then":true,"else":{"type":"integer","minimum":2,"maximum":8,"description":"bits of a value"},"description":"null leaves biases in float"}}},"preprocess":{"type":"object","description":"how pixels became the model's input","additionalProperties":false,"required":["pixelScale","mean","std","channels"],"properties":{"pixelScale":{"enum":[1,255],"description":"pixels are divided by it"},"mean":{"type":"array","items":{"type":"number","description":"mean"},"description":"one a channel, or one for all"},"std":{"type":"array","items":{"type":"number","exclusiveMinimum":0,"description":"deviation"},"description":"one a channel, or one for all"},"channels":{"enum":["rgb","bgr"],"description":"order of the model's channels"},"resize":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"pixels of the shorter side"},"crop":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"pixels of the centre crop"}}},"layer":{"type":"object","description":"one layer","additionalProperties":false,"required":["name","kind","status"],"properties":{"name":{"type":"string","description":"name of the layer"},"kind":{"enum":["conv","gemm"],"description":"convolution or fully connected"},"status":{"enum":["quantized","float"],"description":"quantized or left alone"},"reason":{"enum":["first-layer","fully-connected","excluded","signed-input","dynamic-weights","unsupported-form","unknown-shape"],"description":"why it is left alone"},"detail":{"type":"string","description":"why, in words"},"macs":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"multiply-accumulates for one image; absent where a shape is not known"}}}}};
const schema51 = {"type":"object","description":"how the 8-bit base was made","additionalProperties":false,"required":["images","batch","order","recalibrate","scope","biasBits"],"properties":{"images":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"calibration images"},"batch":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"images a batch"},"order":{"$ref":"plan.schema.json#/$defs/order"},"recalibrate":{"enum":["batchnorm","moments","none"],"description":"how batch statistics are brought in line"},"scope":{"enum":["base","each"],"description":"once for the 8-bit base, or again under every configuration"},"biasBits":{"if":{"type":"null"},"then":true,"else":{"type":"integer","minimum":2,"maximum":8,"description":"bits of a value"},"description":"null leaves biases in float"}}};
const schema54 = {"if":{"type":"string"},"then":{"const":"stored"},"else":{"type":"object","description":"shuffled","additionalProperties":false,"required":["seed"],"properties":{"seed":{"type":"number","description":"seed of the order"}}},"description":"order of the images"};

function validate149(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if("stored" !== data){
const err1 = {instancePath,keyword:"const",params:{allowedValue: "stored"},schema:"stored",parentSchema:schema54.then,data};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seed === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "seed"},schema:schema54.else.required,parentSchema:schema54.else,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "seed")){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54.else,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.seed !== undefined){
let data0 = data.seed;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/seed",keyword:"type",params:{type: "number"},schema:schema54.else.properties.seed.type,parentSchema:schema54.else.properties.seed,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema54.else.type,parentSchema:schema54.else,data};
(vErrors ??= []).push(err5);
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0},schema:schema54.if,parentSchema:schema54,data};
(vErrors ??= []).push(err6);
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.images === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "images"},schema:schema51.required,parentSchema:schema51,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.batch === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "batch"},schema:schema51.required,parentSchema:schema51,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.order === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "order"},schema:schema51.required,parentSchema:schema51,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.recalibrate === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "recalibrate"},schema:schema51.required,parentSchema:schema51,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.scope === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "scope"},schema:schema51.required,parentSchema:schema51,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.biasBits === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "biasBits"},schema:schema51.required,parentSchema:schema51,data};
(vErrors ??= []).push(err5);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "images") || (key0 === "batch")) || (key0 === "order")) || (key0 === "recalibrate")) || (key0 === "scope")) || (key0 === "biasBits"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.images !== undefined){
let data0 = data.images;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/images",keyword:"type",params:{type: "integer"},schema:schema51.properties.images.type,parentSchema:schema51.properties.images,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/images",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema51.properties.images,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/images",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema51.properties.images,data:data0};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.batch !== undefined){
let data1 = data.batch;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/batch",keyword:"type",params:{type: "integer"},schema:schema51.properties.batch.type,parentSchema:schema51.properties.batch,data:data1};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/batch",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema51.properties.batch,data:data1};
(vErrors ??= []).push(err11);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/batch",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema51.properties.batch,data:data1};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.order !== undefined){
if(!(validate149(data.order, {instancePath:instancePath+"/order"}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.recalibrate !== undefined){
let data3 = data.recalibrate;
if(!(((data3 === "batchnorm") || (data3 === "moments")) || (data3 === "none"))){
const err13 = {instancePath:instancePath+"/recalibrate",keyword:"enum",params:{allowedValues: schema51.properties.recalibrate.enum},schema:schema51.properties.recalibrate.enum,parentSchema:schema51.properties.recalibrate,data:data3};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.scope !== undefined){
let data4 = data.scope;
if(!((data4 === "base") || (data4 === "each"))){
const err14 = {instancePath:instancePath+"/scope",keyword:"enum",params:{allowedValues: schema51.properties.scope.enum},schema:schema51.properties.scope.enum,parentSchema:schema51.properties.scope,data:data4};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.biasBits !== undefined){
let data5 = data.biasBits;
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(data5 !== null){
const err15 = {};
(vErrors ??= []).push(err15);
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/biasBits",keyword:"type",params:{type: "integer"},schema:schema51.properties.biasBits.else.type,parentSchema:schema51.properties.biasBits.else,data:data5};
(vErrors ??= []).push(err16);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 8 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/biasBits",keyword:"maximum",params:{comparison: "<=", limit: 8},schema:8,parentSchema:schema51.properties.biasBits.else,data:data5};
(vErrors ??= []).push(err17);
errors++;
}
if(data5 < 2 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/biasBits",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema51.properties.biasBits.else,data:data5};
(vErrors ??= []).push(err18);
errors++;
}
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
}
if(!valid1){
const err19 = {instancePath:instancePath+"/biasBits",keyword:"if",params:{failingKeyword: "else"},schema:schema51.properties.biasBits.if,parentSchema:schema51.properties.biasBits,data:data5};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
(vErrors ??= []).push(err20);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","description":"how pixels became the model's input","additionalProperties":false,"required":["pixelScale","mean","std","channels"],"properties":{"pixelScale":{"enum":[1,255],"description":"pixels are divided by it"},"mean":{"type":"array","items":{"type":"number","description":"mean"},"description":"one a channel, or one for all"},"std":{"type":"array","items":{"type":"number","exclusiveMinimum":0,"description":"deviation"},"description":"one a channel, or one for all"},"channels":{"enum":["rgb","bgr"],"description":"order of the model's channels"},"resize":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"pixels of the shorter side"},"crop":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"pixels of the centre crop"}}};

function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pixelScale === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "pixelScale"},schema:schema66.required,parentSchema:schema66,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.mean === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "mean"},schema:schema66.required,parentSchema:schema66,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.std === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "std"},schema:schema66.required,parentSchema:schema66,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.channels === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "channels"},schema:schema66.required,parentSchema:schema66,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "pixelScale") || (key0 === "mean")) || (key0 === "std")) || (key0 === "channels")) || (key0 === "resize")) || (key0 === "crop"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.pixelScale !== undefined){
let data0 = data.pixelScale;
if(!((data0 === 1) || (data0 === 255))){
const err5 = {instancePath:instancePath+"/pixelScale",keyword:"enum",params:{allowedValues: schema66.properties.pixelScale.enum},schema:schema66.properties.pixelScale.enum,parentSchema:schema66.properties.pixelScale,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.mean !== undefined){
let data1 = data.mean;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data2 = data1[i0];
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/mean/" + i0,keyword:"type",params:{type: "number"},schema:schema66.properties.mean.items.type,parentSchema:schema66.properties.mean.items,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/mean",keyword:"type",params:{type: "array"},schema:schema66.properties.mean.type,parentSchema:schema66.properties.mean,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.std !== undefined){
let data3 = data.std;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1 && errors<20; i1++){
let data4 = data3[i1];
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/std/" + i1,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema66.properties.std.items,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/std/" + i1,keyword:"type",params:{type: "number"},schema:schema66.properties.std.items.type,parentSchema:schema66.properties.std.items,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/std",keyword:"type",params:{type: "array"},schema:schema66.properties.std.type,parentSchema:schema66.properties.std,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.channels !== undefined){
let data5 = data.channels;
if(!((data5 === "rgb") || (data5 === "bgr"))){
const err11 = {instancePath:instancePath+"/channels",keyword:"enum",params:{allowedValues: schema66.properties.channels.enum},schema:schema66.properties.channels.enum,parentSchema:schema66.properties.channels,data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.resize !== undefined){
let data6 = data.resize;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/resize",keyword:"type",params:{type: "integer"},schema:schema66.properties.resize.type,parentSchema:schema66.properties.resize,data:data6};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/resize",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema66.properties.resize,data:data6};
(vErrors ??= []).push(err13);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/resize",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema66.properties.resize,data:data6};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.crop !== undefined){
let data7 = data.crop;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/crop",keyword:"type",params:{type: "integer"},schema:schema66.properties.crop.type,parentSchema:schema66.properties.crop,data:data7};
(vErrors ??= []).push(err15);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/crop",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema66.properties.crop,data:data7};
(vErrors ??= []).push(err16);
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/crop",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema66.properties.crop,data:data7};
(vErrors ??= []).push(err17);
errors++;
}
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
(vErrors ??= []).push(err18);
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","description":"one layer","additionalProperties":false,"required":["name","kind","status"],"properties":{"name":{"type":"string","description":"name of the layer"},"kind":{"enum":["conv","gemm"],"description":"convolution or fully connected"},"status":{"enum":["quantized","float"],"description":"quantized or left alone"},"reason":{"enum":["first-layer","fully-connected","excluded","signed-input","dynamic-weights","unsupported-form","unknown-shape"],"description":"why it is left alone"},"detail":{"type":"string","description":"why, in words"},"macs":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"multiply-accumulates for one image; absent where a shape is not known"}}};

function validate154(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema67.required,parentSchema:schema67,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"},schema:schema67.required,parentSchema:schema67,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "status"},schema:schema67.required,parentSchema:schema67,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "name") || (key0 === "kind")) || (key0 === "status")) || (key0 === "reason")) || (key0 === "detail")) || (key0 === "macs"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema67,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema67.properties.name.type,parentSchema:schema67.properties.name,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "conv") || (data1 === "gemm"))){
const err5 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema67.properties.kind.enum},schema:schema67.properties.kind.enum,parentSchema:schema67.properties.kind,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!((data2 === "quantized") || (data2 === "float"))){
const err6 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema67.properties.status.enum},schema:schema67.properties.status.enum,parentSchema:schema67.properties.status,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(!(((((((data3 === "first-layer") || (data3 === "fully-connected")) || (data3 === "excluded")) || (data3 === "signed-input")) || (data3 === "dynamic-weights")) || (data3 === "unsupported-form")) || (data3 === "unknown-shape"))){
const err7 = {instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: schema67.properties.reason.enum},schema:schema67.properties.reason.enum,parentSchema:schema67.properties.reason,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.detail !== undefined){
let data4 = data.detail;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},schema:schema67.properties.detail.type,parentSchema:schema67.properties.detail,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.macs !== undefined){
let data5 = data.macs;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/macs",keyword:"type",params:{type: "integer"},schema:schema67.properties.macs.type,parentSchema:schema67.properties.macs,data:data5};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/macs",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema67.properties.macs,data:data5};
(vErrors ??= []).push(err10);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/macs",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema67.properties.macs,data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data};
(vErrors ??= []).push(err12);
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","description":"one configuration","additionalProperties":false,"required":["config","images","top1","top5","standardError","seconds","imagesPerSecond"],"properties":{"config":{"type":"string","description":"full name of the configuration"},"images":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"images evaluated"},"top1":{"type":"number","minimum":0,"maximum":100,"description":"percent"},"top5":{"type":"number","minimum":0,"maximum":100,"description":"percent"},"standardError":{"type":"number","minimum":0,"description":"of top1, percentage points"},"seconds":{"type":"number","minimum":0,"description":"of the evaluation pass alone"},"imagesPerSecond":{"type":"number","minimum":0,"description":"images by seconds"}}};

function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.config === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "config"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.images === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "images"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.top1 === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "top1"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.top5 === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "top5"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.standardError === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "standardError"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.seconds === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "seconds"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.imagesPerSecond === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "imagesPerSecond"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err6);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((((key0 === "config") || (key0 === "images")) || (key0 === "top1")) || (key0 === "top5")) || (key0 === "standardError")) || (key0 === "seconds")) || (key0 === "imagesPerSecond"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.config !== undefined){
let data0 = data.config;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/config",keyword:"type",params:{type: "string"},schema:schema68.properties.config.type,parentSchema:schema68.properties.config,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.images !== undefined){
let data1 = data.images;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/images",keyword:"type",params:{type: "integer"},schema:schema68.properties.images.type,parentSchema:schema68.properties.images,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/images",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema68.properties.images,data:data1};
(vErrors ??= []).push(err10);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/images",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.images,data:data1};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data.top1 !== undefined){
let data2 = data.top1;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/top1",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema68.properties.top1,data:data2};
(vErrors ??= []).push(err12);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/top1",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.top1,data:data2};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/top1",keyword:"type",params:{type: "number"},schema:schema68.properties.top1.type,parentSchema:schema68.properties.top1,data:data2};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.top5 !== undefined){
let data3 = data.top5;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/top5",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema68.properties.top5,data:data3};
(vErrors ??= []).push(err15);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/top5",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.top5,data:data3};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/top5",keyword:"type",params:{type: "number"},schema:schema68.properties.top5.type,parentSchema:schema68.properties.top5,data:data3};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.standardError !== undefined){
let data4 = data.standardError;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/standardError",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.standardError,data:data4};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/standardError",keyword:"type",params:{type: "number"},schema:schema68.properties.standardError.type,parentSchema:schema68.properties.standardError,data:data4};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.seconds !== undefined){
let data5 = data.seconds;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.seconds,data:data5};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},schema:schema68.properties.seconds.type,parentSchema:schema68.properties.seconds,data:data5};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.imagesPerSecond !== undefined){
let data6 = data.imagesPerSecond;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/imagesPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.imagesPerSecond,data:data6};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/imagesPerSecond",keyword:"type",params:{type: "number"},schema:schema68.properties.imagesPerSecond.type,parentSchema:schema68.properties.imagesPerSecond,data:data6};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath,keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
(vErrors ??= []).push(err24);
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath=""}={}){
/*# sourceURL="eval-result.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "schema"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "model"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "data"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.calibration === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "calibration"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.engine === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "engine"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.threads === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "threads"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.batch === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "batch"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err6);
errors++;
}
if(data.preprocess === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "preprocess"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err7);
errors++;
}
if(data.layers === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "layers"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err8);
errors++;
}
if(data.machine === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "machine"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err9);
errors++;
}
if(data.seconds === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "seconds"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err10);
errors++;
}
if(data.results === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "results"},schema:schema50.required,parentSchema:schema50,data};
(vErrors ??= []).push(err11);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(func1.call(schema50.properties, key0))){
const err12 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if("sparqkit/eval-result@1" !== data0){
const err13 = {instancePath:instancePath+"/schema",keyword:"const",params:{allowedValue: "sparqkit/eval-result@1"},schema:"sparqkit/eval-result@1",parentSchema:schema50.properties.schema,data:data0};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err14 = {instancePath:instancePath+"/model",keyword:"required",params:{missingProperty: "name"},schema:schema50.properties.model.required,parentSchema:schema50.properties.model,data:data1};
(vErrors ??= []).push(err14);
errors++;
}
if(data1.sha256 === undefined){
const err15 = {instancePath:instancePath+"/model",keyword:"required",params:{missingProperty: "sha256"},schema:schema50.properties.model.required,parentSchema:schema50.properties.model,data:data1};
(vErrors ??= []).push(err15);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!((key1 === "name") || (key1 === "sha256"))){
const err16 = {instancePath:instancePath+"/model",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema50.properties.model,data:data1};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err17 = {instancePath:instancePath+"/model/name",keyword:"type",params:{type: "string"},schema:schema50.properties.model.properties.name.type,parentSchema:schema50.properties.model.properties.name,data:data2};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 !== "string"){
const err18 = {instancePath:instancePath+"/model/sha256",keyword:"type",params:{type: "string"},schema:schema50.properties.model.properties.sha256.type,parentSchema:schema50.properties.model.properties.sha256,data:data3};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/model",keyword:"type",params:{type: "object"},schema:schema50.properties.model.type,parentSchema:schema50.properties.model,data:data1};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.format === undefined){
const err20 = {instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "format"},schema:schema50.properties.data.required,parentSchema:schema50.properties.data,data:data4};
(vErrors ??= []).push(err20);
errors++;
}
if(data4.images === undefined){
const err21 = {instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "images"},schema:schema50.properties.data.required,parentSchema:schema50.properties.data,data:data4};
(vErrors ??= []).push(err21);
errors++;
}
for(const key2 in data4){
if(errors>=20) break;
if(!((key2 === "format") || (key2 === "images"))){
const err22 = {instancePath:instancePath+"/data",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema50.properties.data,data:data4};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data4.format !== undefined){
let data5 = data4.format;
if(typeof data5 !== "string"){
const err23 = {instancePath:instancePath+"/data/format",keyword:"type",params:{type: "string"},schema:schema50.properties.data.properties.format.type,parentSchema:schema50.properties.data.properties.format,data:data5};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data4.images !== undefined){
let data6 = data4.images;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/data/images",keyword:"type",params:{type: "integer"},schema:schema50.properties.data.properties.images.type,parentSchema:schema50.properties.data.properties.images,data:data6};
(vErrors ??= []).push(err24);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/data/images",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema50.properties.data.properties.images,data:data6};
(vErrors ??= []).push(err25);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/data/images",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.data.properties.images,data:data6};
(vErrors ??= []).push(err26);
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},schema:schema50.properties.data.type,parentSchema:schema50.properties.data,data:data4};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.calibration !== undefined){
let data7 = data.calibration;
const _errs18 = errors;
let valid3 = true;
const _errs19 = errors;
if(data7 !== null){
const err28 = {};
(vErrors ??= []).push(err28);
errors++;
}
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs21 = errors;
if(!(validate122(data7, {instancePath:instancePath+"/calibration"}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid3 = _valid0;
}
if(!valid3){
const err29 = {instancePath:instancePath+"/calibration",keyword:"if",params:{failingKeyword: "else"},schema:schema50.properties.calibration.if,parentSchema:schema50.properties.calibration,data:data7};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.engine !== undefined){
let data8 = data.engine;
if(!((data8 === "exact") || (data8 === "integer"))){
const err30 = {instancePath:instancePath+"/engine",keyword:"enum",params:{allowedValues: schema50.properties.engine.enum},schema:schema50.properties.engine.enum,parentSchema:schema50.properties.engine,data:data8};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.threads !== undefined){
let data9 = data.threads;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err31 = {instancePath:instancePath+"/threads",keyword:"type",params:{type: "integer"},schema:schema50.properties.threads.type,parentSchema:schema50.properties.threads,data:data9};
(vErrors ??= []).push(err31);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/threads",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema50.properties.threads,data:data9};
(vErrors ??= []).push(err32);
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err33 = {instancePath:instancePath+"/threads",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.threads,data:data9};
(vErrors ??= []).push(err33);
errors++;
}
}
}
if(data.batch !== undefined){
let data10 = data.batch;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err34 = {instancePath:instancePath+"/batch",keyword:"type",params:{type: "integer"},schema:schema50.properties.batch.type,parentSchema:schema50.properties.batch,data:data10};
(vErrors ??= []).push(err34);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err35 = {instancePath:instancePath+"/batch",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema50.properties.batch,data:data10};
(vErrors ??= []).push(err35);
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err36 = {instancePath:instancePath+"/batch",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.batch,data:data10};
(vErrors ??= []).push(err36);
errors++;
}
}
}
if(data.preprocess !== undefined){
if(!(validate152(data.preprocess, {instancePath:instancePath+"/preprocess"}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.layers !== undefined){
let data12 = data.layers;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate154(data12[i0], {instancePath:instancePath+"/layers/" + i0}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"},schema:schema50.properties.layers.type,parentSchema:schema50.properties.layers,data:data12};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data.machine !== undefined){
let data14 = data.machine;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.cpu === undefined){
const err38 = {instancePath:instancePath+"/machine",keyword:"required",params:{missingProperty: "cpu"},schema:schema50.properties.machine.required,parentSchema:schema50.properties.machine,data:data14};
(vErrors ??= []).push(err38);
errors++;
}
if(data14.cores === undefined){
const err39 = {instancePath:instancePath+"/machine",keyword:"required",params:{missingProperty: "cores"},schema:schema50.properties.machine.required,parentSchema:schema50.properties.machine,data:data14};
(vErrors ??= []).push(err39);
errors++;
}
if(data14.node === undefined){
const err40 = {instancePath:instancePath+"/machine",keyword:"required",params:{missingProperty: "node"},schema:schema50.properties.machine.required,parentSchema:schema50.properties.machine,data:data14};
(vErrors ??= []).push(err40);
errors++;
}
if(data14.onnxruntime === undefined){
const err41 = {instancePath:instancePath+"/machine",keyword:"required",params:{missingProperty: "onnxruntime"},schema:schema50.properties.machine.required,parentSchema:schema50.properties.machine,data:data14};
(vErrors ??= []).push(err41);
errors++;
}
for(const key3 in data14){
if(errors>=20) break;
if(!((((key3 === "cpu") || (key3 === "cores")) || (key3 === "node")) || (key3 === "onnxruntime"))){
const err42 = {instancePath:instancePath+"/machine",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema50.properties.machine,data:data14};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data14.cpu !== undefined){
let data15 = data14.cpu;
if(typeof data15 !== "string"){
const err43 = {instancePath:instancePath+"/machine/cpu",keyword:"type",params:{type: "string"},schema:schema50.properties.machine.properties.cpu.type,parentSchema:schema50.properties.machine.properties.cpu,data:data15};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data14.cores !== undefined){
let data16 = data14.cores;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err44 = {instancePath:instancePath+"/machine/cores",keyword:"type",params:{type: "integer"},schema:schema50.properties.machine.properties.cores.type,parentSchema:schema50.properties.machine.properties.cores,data:data16};
(vErrors ??= []).push(err44);
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err45 = {instancePath:instancePath+"/machine/cores",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema50.properties.machine.properties.cores,data:data16};
(vErrors ??= []).push(err45);
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err46 = {instancePath:instancePath+"/machine/cores",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.machine.properties.cores,data:data16};
(vErrors ??= []).push(err46);
errors++;
}
}
}
if(data14.node !== undefined){
let data17 = data14.node;
if(typeof data17 !== "string"){
const err47 = {instancePath:instancePath+"/machine/node",keyword:"type",params:{type: "string"},schema:schema50.properties.machine.properties.node.type,parentSchema:schema50.properties.machine.properties.node,data:data17};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data14.onnxruntime !== undefined){
let data18 = data14.onnxruntime;
if(typeof data18 !== "string"){
const err48 = {instancePath:instancePath+"/machine/onnxruntime",keyword:"type",params:{type: "string"},schema:schema50.properties.machine.properties.onnxruntime.type,parentSchema:schema50.properties.machine.properties.onnxruntime,data:data18};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/machine",keyword:"type",params:{type: "object"},schema:schema50.properties.machine.type,parentSchema:schema50.properties.machine,data:data14};
(vErrors ??= []).push(err49);
errors++;
}
}
if(data.seconds !== undefined){
let data19 = data.seconds;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err50 = {instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.seconds,data:data19};
(vErrors ??= []).push(err50);
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},schema:schema50.properties.seconds.type,parentSchema:schema50.properties.seconds,data:data19};
(vErrors ??= []).push(err51);
errors++;
}
}
if(data.results !== undefined){
let data20 = data.results;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1 && errors<20; i1++){
if(!(validate156(data20[i1], {instancePath:instancePath+"/results/" + i1}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/results",keyword:"type",params:{type: "array"},schema:schema50.properties.results.type,parentSchema:schema50.properties.results,data:data20};
(vErrors ??= []).push(err52);
errors++;
}
}
if(data.synthetic !== undefined){
let data22 = data.synthetic;
if(true !== data22){
const err53 = {instancePath:instancePath+"/synthetic",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema50.properties.synthetic,data:data22};
(vErrors ??= []).push(err53);
errors++;
}
}
}
else {
const err54 = {instancePath,keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
(vErrors ??= []).push(err54);
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

export const evalState = validate158;
const schema69 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"eval-state.schema.json","title":"Evaluation state","description":"Finished configurations of an interrupted evaluation: the file of `sparqkit eval --resume`.","type":"object","additionalProperties":false,"required":["schema","key","facts","results"],"properties":{"schema":{"const":"sparqkit/eval-state@1","description":"this form and its version"},"key":{"$ref":"values.schema.json#/$defs/sha256","description":"hash of facts"},"facts":{"type":"object","description":"what the results depend on"},"results":{"type":"array","items":{"$ref":"eval-result.schema.json#/$defs/result"},"description":"finished configurations"}}};

function validate159(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema35,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data};
(vErrors ??= []).push(err1);
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.config === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "config"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.images === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "images"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.top1 === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "top1"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.top5 === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "top5"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.standardError === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "standardError"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.seconds === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "seconds"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.imagesPerSecond === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "imagesPerSecond"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err6);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((((key0 === "config") || (key0 === "images")) || (key0 === "top1")) || (key0 === "top5")) || (key0 === "standardError")) || (key0 === "seconds")) || (key0 === "imagesPerSecond"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.config !== undefined){
let data0 = data.config;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/config",keyword:"type",params:{type: "string"},schema:schema68.properties.config.type,parentSchema:schema68.properties.config,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.images !== undefined){
let data1 = data.images;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/images",keyword:"type",params:{type: "integer"},schema:schema68.properties.images.type,parentSchema:schema68.properties.images,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/images",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema68.properties.images,data:data1};
(vErrors ??= []).push(err10);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/images",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.images,data:data1};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data.top1 !== undefined){
let data2 = data.top1;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/top1",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema68.properties.top1,data:data2};
(vErrors ??= []).push(err12);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/top1",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.top1,data:data2};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/top1",keyword:"type",params:{type: "number"},schema:schema68.properties.top1.type,parentSchema:schema68.properties.top1,data:data2};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.top5 !== undefined){
let data3 = data.top5;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/top5",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema68.properties.top5,data:data3};
(vErrors ??= []).push(err15);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/top5",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.top5,data:data3};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/top5",keyword:"type",params:{type: "number"},schema:schema68.properties.top5.type,parentSchema:schema68.properties.top5,data:data3};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.standardError !== undefined){
let data4 = data.standardError;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/standardError",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.standardError,data:data4};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/standardError",keyword:"type",params:{type: "number"},schema:schema68.properties.standardError.type,parentSchema:schema68.properties.standardError,data:data4};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.seconds !== undefined){
let data5 = data.seconds;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.seconds,data:data5};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},schema:schema68.properties.seconds.type,parentSchema:schema68.properties.seconds,data:data5};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.imagesPerSecond !== undefined){
let data6 = data.imagesPerSecond;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/imagesPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.imagesPerSecond,data:data6};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/imagesPerSecond",keyword:"type",params:{type: "number"},schema:schema68.properties.imagesPerSecond.type,parentSchema:schema68.properties.imagesPerSecond,data:data6};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath,keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
(vErrors ??= []).push(err24);
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath=""}={}){
/*# sourceURL="eval-state.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "schema"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "key"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.facts === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "facts"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.results === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "results"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "schema") || (key0 === "key")) || (key0 === "facts")) || (key0 === "results"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if("sparqkit/eval-state@1" !== data0){
const err5 = {instancePath:instancePath+"/schema",keyword:"const",params:{allowedValue: "sparqkit/eval-state@1"},schema:"sparqkit/eval-state@1",parentSchema:schema69.properties.schema,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.key !== undefined){
if(!(validate159(data.key, {instancePath:instancePath+"/key"}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.facts !== undefined){
let data2 = data.facts;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/facts",keyword:"type",params:{type: "object"},schema:schema69.properties.facts.type,parentSchema:schema69.properties.facts,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.results !== undefined){
let data3 = data.results;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate161(data3[i0], {instancePath:instancePath+"/results/" + i0}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/results",keyword:"type",params:{type: "array"},schema:schema69.properties.results.type,parentSchema:schema69.properties.results,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err8);
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

export const hardware = validate163;
const schema72 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"hardware.schema.json","title":"Hardware","description":"An accelerator to simulate: its unit, its elements, its memories. What `sparqkit simulate --hw` reads.","type":"object","additionalProperties":false,"required":["schema","name","description","unit","pe","clockMHz","sram","dram","activations"],"properties":{"schema":{"const":"sparqkit/hardware@1","description":"this form and its version"},"name":{"type":"string","pattern":"\\S","description":"what results call it"},"description":{"type":"string","description":"for people"},"unit":{"type":"object","required":["kind"],"properties":{"kind":{"enum":["systolic-array","tensor-core","sparse-tensor-core"],"description":"what multiplies matrices"}},"if":{"type":"object","properties":{"kind":{"const":"systolic-array"}},"required":["kind"]},"then":{"$ref":"#/$defs/systolic-array-unit"},"else":{"$ref":"#/$defs/tensor-core-unit"},"description":"what multiplies matrices"},"pe":{"enum":["auto","8b-8b","2x4b-8b","sparq-5opt","sparq-3opt","sparq-2opt","sparq-6opt","sparq-7opt","sysmt"],"description":"its elements; auto follows the configuration"},"clockMHz":{"type":"number","exclusiveMinimum":0,"maximum":100000,"description":"cycles a microsecond"},"sram":{"type":"object","description":"memories beside the unit, one an operand, each used as two halves","additionalProperties":false,"required":["ifmapKiB","filterKiB","ofmapKiB"],"properties":{"ifmapKiB":{"type":"number","exclusiveMinimum":0,"maximum":4194304,"description":"KiB for activations"},"filterKiB":{"type":"number","exclusiveMinimum":0,"maximum":4194304,"description":"KiB for weights"},"ofmapKiB":{"type":"number","exclusiveMinimum":0,"maximum":4194304,"description":"KiB for sums"}}},"dram":{"type":"object","description":"the memory outside","additionalProperties":false,"required":["bytesPerCycle"],"properties":{"bytesPerCycle":{"if":{"type":"null"},"then":true,"else":{"type":"number","exclusiveMinimum":0,"maximum":1000000000,"description":"bytes a cycle, both directions together"},"description":"bytes a cycle, both directions together; null is no limit"}}},"activations":{"enum":["trimmed","encoded"],"description":"memories hold whole activations, trimmed at the unit's edge, or encoded ones with their control bits"},"energy":{"$ref":"#/$defs/energy"}},"$defs":{"systolic-array-unit":{"type":"object","description":"rows x columns elements that pass operands on to their neighbours","additionalProperties":false,"required":["kind","rows","columns","dataflow"],"properties":{"kind":{"const":"systolic-array","description":"what multiplies matrices"},"rows":{"type":"integer","minimum":1,"maximum":65536,"description":"rows of elements"},"columns":{"type":"integer","minimum":1,"maximum":65536,"description":"columns of elements"},"dataflow":{"enum":["os","ws","is"],"description":"what stays in place [SYSTOLIC-1]"}}},"tensor-core-unit":{"type":"object","description":"cores of rows x columns dot-product units","additionalProperties":false,"required":["kind","rows","columns","width","count","latency"],"properties":{"kind":{"enum":["tensor-core","sparse-tensor-core"],"description":"what multiplies matrices; the sparse one gathers by 2:4 weights"},"rows":{"type":"integer","minimum":1,"maximum":65536,"description":"output pixels a core works on at once"},"columns":{"type":"integer","minimum":1,"maximum":65536,"description":"filters a core works on at once"},"width":{"type":"integer","minimum":1,"maximum":65536,"description":"slots of a sum that a dot-product unit takes each cycle"},"count":{"type":"integer","minimum":1,"maximum":65536,"description":"cores"},"latency":{"type":"integer","minimum":0,"maximum":65536,"description":"cycles from a step's entry to its sum beyond the first"}}},"energy":{"type":"object","description":"energy of single operations, pJ; replaces the built-in table as a whole","additionalProperties":false,"required":["technology","source","verified","multiplyPj","addPj","muxPj","sramPj","dramPj"],"properties":{"technology":{"type":"string","pattern":"\\S","description":"process and voltage"},"source":{"type":"string","pattern":"\\S","description":"where the figures come from"},"verified":{"type":"boolean","description":"whether the figures were compared with their source"},"multiplyPj":{"type":"number","minimum":0,"description":"an 8 x 8-bit product; n x 8 bits take n / 8 of it"},"addPj":{"type":"number","minimum":0,"description":"a 32-bit addition; b bits take b / 32 of it"},"muxPj":{"type":"number","minimum":0,"description":"a bit through a multiplexer of two inputs"},"sramPj":{"type":"number","minimum":0,"description":"a byte into or out of an SRAM of 8 KiB; S KiB take sqrt(S / 8) of it"},"dramPj":{"type":"number","minimum":0,"description":"a byte into or out of DRAM"}}}}};
const pattern10 = new RegExp("\\S", "");
const schema73 = {"type":"object","description":"rows x columns elements that pass operands on to their neighbours","additionalProperties":false,"required":["kind","rows","columns","dataflow"],"properties":{"kind":{"const":"systolic-array","description":"what multiplies matrices"},"rows":{"type":"integer","minimum":1,"maximum":65536,"description":"rows of elements"},"columns":{"type":"integer","minimum":1,"maximum":65536,"description":"columns of elements"},"dataflow":{"enum":["os","ws","is"],"description":"what stays in place [SYSTOLIC-1]"}}};

function validate164(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kind"},schema:schema73.required,parentSchema:schema73,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rows"},schema:schema73.required,parentSchema:schema73,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.columns === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "columns"},schema:schema73.required,parentSchema:schema73,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.dataflow === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "dataflow"},schema:schema73.required,parentSchema:schema73,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "kind") || (key0 === "rows")) || (key0 === "columns")) || (key0 === "dataflow"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("systolic-array" !== data0){
const err5 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "systolic-array"},schema:"systolic-array",parentSchema:schema73.properties.kind,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.rows !== undefined){
let data1 = data.rows;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/rows",keyword:"type",params:{type: "integer"},schema:schema73.properties.rows.type,parentSchema:schema73.properties.rows,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65536 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/rows",keyword:"maximum",params:{comparison: "<=", limit: 65536},schema:65536,parentSchema:schema73.properties.rows,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/rows",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema73.properties.rows,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.columns !== undefined){
let data2 = data.columns;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/columns",keyword:"type",params:{type: "integer"},schema:schema73.properties.columns.type,parentSchema:schema73.properties.columns,data:data2};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65536 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/columns",keyword:"maximum",params:{comparison: "<=", limit: 65536},schema:65536,parentSchema:schema73.properties.columns,data:data2};
(vErrors ??= []).push(err10);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/columns",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema73.properties.columns,data:data2};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data.dataflow !== undefined){
let data3 = data.dataflow;
if(!(((data3 === "os") || (data3 === "ws")) || (data3 === "is"))){
const err12 = {instancePath:instancePath+"/dataflow",keyword:"enum",params:{allowedValues: schema73.properties.dataflow.enum},schema:schema73.properties.dataflow.enum,parentSchema:schema73.properties.dataflow,data:data3};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
(vErrors ??= []).push(err13);
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","description":"cores of rows x columns dot-product units","additionalProperties":false,"required":["kind","rows","columns","width","count","latency"],"properties":{"kind":{"enum":["tensor-core","sparse-tensor-core"],"description":"what multiplies matrices; the sparse one gathers by 2:4 weights"},"rows":{"type":"integer","minimum":1,"maximum":65536,"description":"output pixels a core works on at once"},"columns":{"type":"integer","minimum":1,"maximum":65536,"description":"filters a core works on at once"},"width":{"type":"integer","minimum":1,"maximum":65536,"description":"slots of a sum that a dot-product unit takes each cycle"},"count":{"type":"integer","minimum":1,"maximum":65536,"description":"cores"},"latency":{"type":"integer","minimum":0,"maximum":65536,"description":"cycles from a step's entry to its sum beyond the first"}}};

function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kind"},schema:schema74.required,parentSchema:schema74,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rows"},schema:schema74.required,parentSchema:schema74,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.columns === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "columns"},schema:schema74.required,parentSchema:schema74,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.width === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "width"},schema:schema74.required,parentSchema:schema74,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.count === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "count"},schema:schema74.required,parentSchema:schema74,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.latency === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "latency"},schema:schema74.required,parentSchema:schema74,data};
(vErrors ??= []).push(err5);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "kind") || (key0 === "rows")) || (key0 === "columns")) || (key0 === "width")) || (key0 === "count")) || (key0 === "latency"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((data0 === "tensor-core") || (data0 === "sparse-tensor-core"))){
const err7 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema74.properties.kind.enum},schema:schema74.properties.kind.enum,parentSchema:schema74.properties.kind,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.rows !== undefined){
let data1 = data.rows;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/rows",keyword:"type",params:{type: "integer"},schema:schema74.properties.rows.type,parentSchema:schema74.properties.rows,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65536 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/rows",keyword:"maximum",params:{comparison: "<=", limit: 65536},schema:65536,parentSchema:schema74.properties.rows,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/rows",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema74.properties.rows,data:data1};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.columns !== undefined){
let data2 = data.columns;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/columns",keyword:"type",params:{type: "integer"},schema:schema74.properties.columns.type,parentSchema:schema74.properties.columns,data:data2};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65536 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/columns",keyword:"maximum",params:{comparison: "<=", limit: 65536},schema:65536,parentSchema:schema74.properties.columns,data:data2};
(vErrors ??= []).push(err12);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/columns",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema74.properties.columns,data:data2};
(vErrors ??= []).push(err13);
errors++;
}
}
}
if(data.width !== undefined){
let data3 = data.width;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/width",keyword:"type",params:{type: "integer"},schema:schema74.properties.width.type,parentSchema:schema74.properties.width,data:data3};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65536 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/width",keyword:"maximum",params:{comparison: "<=", limit: 65536},schema:65536,parentSchema:schema74.properties.width,data:data3};
(vErrors ??= []).push(err15);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/width",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema74.properties.width,data:data3};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.count !== undefined){
let data4 = data.count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},schema:schema74.properties.count.type,parentSchema:schema74.properties.count,data:data4};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65536 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/count",keyword:"maximum",params:{comparison: "<=", limit: 65536},schema:65536,parentSchema:schema74.properties.count,data:data4};
(vErrors ??= []).push(err18);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema74.properties.count,data:data4};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data.latency !== undefined){
let data5 = data.latency;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err20 = {instancePath:instancePath+"/latency",keyword:"type",params:{type: "integer"},schema:schema74.properties.latency.type,parentSchema:schema74.properties.latency,data:data5};
(vErrors ??= []).push(err20);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65536 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/latency",keyword:"maximum",params:{comparison: "<=", limit: 65536},schema:65536,parentSchema:schema74.properties.latency,data:data5};
(vErrors ??= []).push(err21);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/latency",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema74.properties.latency,data:data5};
(vErrors ??= []).push(err22);
errors++;
}
}
}
}
else {
const err23 = {instancePath,keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
(vErrors ??= []).push(err23);
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"object","description":"energy of single operations, pJ; replaces the built-in table as a whole","additionalProperties":false,"required":["technology","source","verified","multiplyPj","addPj","muxPj","sramPj","dramPj"],"properties":{"technology":{"type":"string","pattern":"\\S","description":"process and voltage"},"source":{"type":"string","pattern":"\\S","description":"where the figures come from"},"verified":{"type":"boolean","description":"whether the figures were compared with their source"},"multiplyPj":{"type":"number","minimum":0,"description":"an 8 x 8-bit product; n x 8 bits take n / 8 of it"},"addPj":{"type":"number","minimum":0,"description":"a 32-bit addition; b bits take b / 32 of it"},"muxPj":{"type":"number","minimum":0,"description":"a bit through a multiplexer of two inputs"},"sramPj":{"type":"number","minimum":0,"description":"a byte into or out of an SRAM of 8 KiB; S KiB take sqrt(S / 8) of it"},"dramPj":{"type":"number","minimum":0,"description":"a byte into or out of DRAM"}}};

function validate168(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.technology === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "technology"},schema:schema75.required,parentSchema:schema75,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "source"},schema:schema75.required,parentSchema:schema75,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.verified === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "verified"},schema:schema75.required,parentSchema:schema75,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.multiplyPj === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "multiplyPj"},schema:schema75.required,parentSchema:schema75,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.addPj === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "addPj"},schema:schema75.required,parentSchema:schema75,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.muxPj === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "muxPj"},schema:schema75.required,parentSchema:schema75,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.sramPj === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "sramPj"},schema:schema75.required,parentSchema:schema75,data};
(vErrors ??= []).push(err6);
errors++;
}
if(data.dramPj === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "dramPj"},schema:schema75.required,parentSchema:schema75,data};
(vErrors ??= []).push(err7);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((((key0 === "technology") || (key0 === "source")) || (key0 === "verified")) || (key0 === "multiplyPj")) || (key0 === "addPj")) || (key0 === "muxPj")) || (key0 === "sramPj")) || (key0 === "dramPj"))){
const err8 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema75,data};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.technology !== undefined){
let data0 = data.technology;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err9 = {instancePath:instancePath+"/technology",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema75.properties.technology,data:data0};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/technology",keyword:"type",params:{type: "string"},schema:schema75.properties.technology.type,parentSchema:schema75.properties.technology,data:data0};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err11 = {instancePath:instancePath+"/source",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema75.properties.source,data:data1};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},schema:schema75.properties.source.type,parentSchema:schema75.properties.source,data:data1};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.verified !== undefined){
let data2 = data.verified;
if(typeof data2 !== "boolean"){
const err13 = {instancePath:instancePath+"/verified",keyword:"type",params:{type: "boolean"},schema:schema75.properties.verified.type,parentSchema:schema75.properties.verified,data:data2};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.multiplyPj !== undefined){
let data3 = data.multiplyPj;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/multiplyPj",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema75.properties.multiplyPj,data:data3};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/multiplyPj",keyword:"type",params:{type: "number"},schema:schema75.properties.multiplyPj.type,parentSchema:schema75.properties.multiplyPj,data:data3};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.addPj !== undefined){
let data4 = data.addPj;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/addPj",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema75.properties.addPj,data:data4};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/addPj",keyword:"type",params:{type: "number"},schema:schema75.properties.addPj.type,parentSchema:schema75.properties.addPj,data:data4};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.muxPj !== undefined){
let data5 = data.muxPj;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/muxPj",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema75.properties.muxPj,data:data5};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/muxPj",keyword:"type",params:{type: "number"},schema:schema75.properties.muxPj.type,parentSchema:schema75.properties.muxPj,data:data5};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.sramPj !== undefined){
let data6 = data.sramPj;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/sramPj",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema75.properties.sramPj,data:data6};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/sramPj",keyword:"type",params:{type: "number"},schema:schema75.properties.sramPj.type,parentSchema:schema75.properties.sramPj,data:data6};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.dramPj !== undefined){
let data7 = data.dramPj;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/dramPj",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema75.properties.dramPj,data:data7};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/dramPj",keyword:"type",params:{type: "number"},schema:schema75.properties.dramPj.type,parentSchema:schema75.properties.dramPj,data:data7};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath,keyword:"type",params:{type: "object"},schema:schema75.type,parentSchema:schema75,data};
(vErrors ??= []).push(err24);
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath=""}={}){
/*# sourceURL="hardware.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "schema"},schema:schema72.required,parentSchema:schema72,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema72.required,parentSchema:schema72,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "description"},schema:schema72.required,parentSchema:schema72,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.unit === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "unit"},schema:schema72.required,parentSchema:schema72,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.pe === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "pe"},schema:schema72.required,parentSchema:schema72,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.clockMHz === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "clockMHz"},schema:schema72.required,parentSchema:schema72,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.sram === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "sram"},schema:schema72.required,parentSchema:schema72,data};
(vErrors ??= []).push(err6);
errors++;
}
if(data.dram === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "dram"},schema:schema72.required,parentSchema:schema72,data};
(vErrors ??= []).push(err7);
errors++;
}
if(data.activations === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema72.required,parentSchema:schema72,data};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(func1.call(schema72.properties, key0))){
const err9 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if("sparqkit/hardware@1" !== data0){
const err10 = {instancePath:instancePath+"/schema",keyword:"const",params:{allowedValue: "sparqkit/hardware@1"},schema:"sparqkit/hardware@1",parentSchema:schema72.properties.schema,data:data0};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err11 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema72.properties.name,data:data1};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema72.properties.name.type,parentSchema:schema72.properties.name,data:data1};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},schema:schema72.properties.description.type,parentSchema:schema72.properties.description,data:data2};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.unit !== undefined){
let data3 = data.unit;
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.kind === undefined) && (missing0 = "kind")){
const err14 = {};
(vErrors ??= []).push(err14);
errors++;
}
else {
if(data3.kind !== undefined){
if("systolic-array" !== data3.kind){
const err15 = {};
(vErrors ??= []).push(err15);
errors++;
}
}
}
}
else {
const err16 = {};
(vErrors ??= []).push(err16);
errors++;
}
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs13 = errors;
if(!(validate164(data3, {instancePath:instancePath+"/unit"}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(!(validate166(data3, {instancePath:instancePath+"/unit"}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid1){
const err17 = {instancePath:instancePath+"/unit",keyword:"if",params:{failingKeyword: ifClause0},schema:schema72.properties.unit.if,parentSchema:schema72.properties.unit,data:data3};
(vErrors ??= []).push(err17);
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
const err18 = {instancePath:instancePath+"/unit",keyword:"required",params:{missingProperty: "kind"},schema:schema72.properties.unit.required,parentSchema:schema72.properties.unit,data:data3};
(vErrors ??= []).push(err18);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
if(data3.kind !== undefined){
let data5 = data3.kind;
if(!(((data5 === "systolic-array") || (data5 === "tensor-core")) || (data5 === "sparse-tensor-core"))){
const err19 = {instancePath:instancePath+"/unit/kind",keyword:"enum",params:{allowedValues: schema72.properties.unit.properties.kind.enum},schema:schema72.properties.unit.properties.kind.enum,parentSchema:schema72.properties.unit.properties.kind,data:data5};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/unit",keyword:"type",params:{type: "object"},schema:schema72.properties.unit.type,parentSchema:schema72.properties.unit,data:data3};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.pe !== undefined){
let data6 = data.pe;
if(!(((((((((data6 === "auto") || (data6 === "8b-8b")) || (data6 === "2x4b-8b")) || (data6 === "sparq-5opt")) || (data6 === "sparq-3opt")) || (data6 === "sparq-2opt")) || (data6 === "sparq-6opt")) || (data6 === "sparq-7opt")) || (data6 === "sysmt"))){
const err21 = {instancePath:instancePath+"/pe",keyword:"enum",params:{allowedValues: schema72.properties.pe.enum},schema:schema72.properties.pe.enum,parentSchema:schema72.properties.pe,data:data6};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.clockMHz !== undefined){
let data7 = data.clockMHz;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/clockMHz",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema72.properties.clockMHz,data:data7};
(vErrors ??= []).push(err22);
errors++;
}
if(data7 <= 0 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/clockMHz",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema72.properties.clockMHz,data:data7};
(vErrors ??= []).push(err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/clockMHz",keyword:"type",params:{type: "number"},schema:schema72.properties.clockMHz.type,parentSchema:schema72.properties.clockMHz,data:data7};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.sram !== undefined){
let data8 = data.sram;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.ifmapKiB === undefined){
const err25 = {instancePath:instancePath+"/sram",keyword:"required",params:{missingProperty: "ifmapKiB"},schema:schema72.properties.sram.required,parentSchema:schema72.properties.sram,data:data8};
(vErrors ??= []).push(err25);
errors++;
}
if(data8.filterKiB === undefined){
const err26 = {instancePath:instancePath+"/sram",keyword:"required",params:{missingProperty: "filterKiB"},schema:schema72.properties.sram.required,parentSchema:schema72.properties.sram,data:data8};
(vErrors ??= []).push(err26);
errors++;
}
if(data8.ofmapKiB === undefined){
const err27 = {instancePath:instancePath+"/sram",keyword:"required",params:{missingProperty: "ofmapKiB"},schema:schema72.properties.sram.required,parentSchema:schema72.properties.sram,data:data8};
(vErrors ??= []).push(err27);
errors++;
}
for(const key1 in data8){
if(errors>=20) break;
if(!(((key1 === "ifmapKiB") || (key1 === "filterKiB")) || (key1 === "ofmapKiB"))){
const err28 = {instancePath:instancePath+"/sram",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema72.properties.sram,data:data8};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data8.ifmapKiB !== undefined){
let data9 = data8.ifmapKiB;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4194304 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/sram/ifmapKiB",keyword:"maximum",params:{comparison: "<=", limit: 4194304},schema:4194304,parentSchema:schema72.properties.sram.properties.ifmapKiB,data:data9};
(vErrors ??= []).push(err29);
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/sram/ifmapKiB",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema72.properties.sram.properties.ifmapKiB,data:data9};
(vErrors ??= []).push(err30);
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/sram/ifmapKiB",keyword:"type",params:{type: "number"},schema:schema72.properties.sram.properties.ifmapKiB.type,parentSchema:schema72.properties.sram.properties.ifmapKiB,data:data9};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data8.filterKiB !== undefined){
let data10 = data8.filterKiB;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4194304 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/sram/filterKiB",keyword:"maximum",params:{comparison: "<=", limit: 4194304},schema:4194304,parentSchema:schema72.properties.sram.properties.filterKiB,data:data10};
(vErrors ??= []).push(err32);
errors++;
}
if(data10 <= 0 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/sram/filterKiB",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema72.properties.sram.properties.filterKiB,data:data10};
(vErrors ??= []).push(err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/sram/filterKiB",keyword:"type",params:{type: "number"},schema:schema72.properties.sram.properties.filterKiB.type,parentSchema:schema72.properties.sram.properties.filterKiB,data:data10};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data8.ofmapKiB !== undefined){
let data11 = data8.ofmapKiB;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4194304 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/sram/ofmapKiB",keyword:"maximum",params:{comparison: "<=", limit: 4194304},schema:4194304,parentSchema:schema72.properties.sram.properties.ofmapKiB,data:data11};
(vErrors ??= []).push(err35);
errors++;
}
if(data11 <= 0 || isNaN(data11)){
const err36 = {instancePath:instancePath+"/sram/ofmapKiB",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema72.properties.sram.properties.ofmapKiB,data:data11};
(vErrors ??= []).push(err36);
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/sram/ofmapKiB",keyword:"type",params:{type: "number"},schema:schema72.properties.sram.properties.ofmapKiB.type,parentSchema:schema72.properties.sram.properties.ofmapKiB,data:data11};
(vErrors ??= []).push(err37);
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/sram",keyword:"type",params:{type: "object"},schema:schema72.properties.sram.type,parentSchema:schema72.properties.sram,data:data8};
(vErrors ??= []).push(err38);
errors++;
}
}
if(data.dram !== undefined){
let data12 = data.dram;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.bytesPerCycle === undefined){
const err39 = {instancePath:instancePath+"/dram",keyword:"required",params:{missingProperty: "bytesPerCycle"},schema:schema72.properties.dram.required,parentSchema:schema72.properties.dram,data:data12};
(vErrors ??= []).push(err39);
errors++;
}
for(const key2 in data12){
if(errors>=20) break;
if(!(key2 === "bytesPerCycle")){
const err40 = {instancePath:instancePath+"/dram",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema72.properties.dram,data:data12};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data12.bytesPerCycle !== undefined){
let data13 = data12.bytesPerCycle;
const _errs32 = errors;
let valid6 = true;
const _errs33 = errors;
if(data13 !== null){
const err41 = {};
(vErrors ??= []).push(err41);
errors++;
}
var _valid1 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs35 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/dram/bytesPerCycle",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema72.properties.dram.properties.bytesPerCycle.else,data:data13};
(vErrors ??= []).push(err42);
errors++;
}
if(data13 <= 0 || isNaN(data13)){
const err43 = {instancePath:instancePath+"/dram/bytesPerCycle",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema72.properties.dram.properties.bytesPerCycle.else,data:data13};
(vErrors ??= []).push(err43);
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/dram/bytesPerCycle",keyword:"type",params:{type: "number"},schema:schema72.properties.dram.properties.bytesPerCycle.else.type,parentSchema:schema72.properties.dram.properties.bytesPerCycle.else,data:data13};
(vErrors ??= []).push(err44);
errors++;
}
var _valid1 = _errs35 === errors;
valid6 = _valid1;
}
if(!valid6){
const err45 = {instancePath:instancePath+"/dram/bytesPerCycle",keyword:"if",params:{failingKeyword: "else"},schema:schema72.properties.dram.properties.bytesPerCycle.if,parentSchema:schema72.properties.dram.properties.bytesPerCycle,data:data13};
(vErrors ??= []).push(err45);
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/dram",keyword:"type",params:{type: "object"},schema:schema72.properties.dram.type,parentSchema:schema72.properties.dram,data:data12};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data.activations !== undefined){
let data14 = data.activations;
if(!((data14 === "trimmed") || (data14 === "encoded"))){
const err47 = {instancePath:instancePath+"/activations",keyword:"enum",params:{allowedValues: schema72.properties.activations.enum},schema:schema72.properties.activations.enum,parentSchema:schema72.properties.activations,data:data14};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data.energy !== undefined){
if(!(validate168(data.energy, {instancePath:instancePath+"/energy"}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath,keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
(vErrors ??= []).push(err48);
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

export const inspectResult = validate170;
const schema76 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"inspect-result.schema.json","title":"Inspection","description":"What a model is made of: what `sparqkit inspect --json` prints.","type":"object","additionalProperties":false,"required":["schema","model","irVersion","opsets","producer","inputs","outputs","nodes","parameters","macs","layers","others"],"properties":{"schema":{"const":"sparqkit/inspect-result@1","description":"this form and its version"},"model":{"type":"object","description":"the model","additionalProperties":false,"required":["name","sha256","bytes"],"properties":{"name":{"type":"string","description":"file name"},"sha256":{"$ref":"values.schema.json#/$defs/sha256"},"bytes":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"size of the file"}}},"irVersion":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"version of ONNX's form"},"opsets":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"version"},"description":"operator sets by domain"},"producer":{"type":"string","description":"what wrote it"},"inputs":{"type":"array","items":{"$ref":"#/$defs/value"},"description":"what goes in"},"outputs":{"type":"array","items":{"$ref":"#/$defs/value"},"description":"what comes out"},"nodes":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"nodes of the graph"},"parameters":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"constant weights and biases"},"macs":{"if":{"type":"null"},"then":true,"else":{"type":"integer","minimum":0,"maximum":9007199254740991},"description":"multiply-accumulates of all layers for one image; null where a shape is not known"},"layers":{"type":"array","items":{"$ref":"#/$defs/layer"},"description":"in graph order"},"others":{"type":"array","items":{"$ref":"#/$defs/operator"},"description":"not counted in macs"}},"$defs":{"value":{"type":"object","description":"a value that goes in or comes out","additionalProperties":false,"required":["name","type","shape"],"properties":{"name":{"type":"string","description":"its name"},"type":{"type":"string","description":"its element type"},"shape":{"if":{"type":"null"},"then":true,"else":{"type":"array","items":{"if":{"type":"string"},"then":true,"else":{"type":"integer","minimum":0,"maximum":9007199254740991},"description":"size, or the name of an open dimension"},"description":"its dimensions"},"description":"null where nothing is known"}}},"layer":{"type":"object","description":"one layer; geometry and counts are absent where a shape is not known","additionalProperties":false,"required":["name","kind","quantizable"],"properties":{"name":{"type":"string","description":"name of the layer"},"kind":{"enum":["conv","gemm"],"description":"convolution or fully connected"},"quantizable":{"type":"boolean","description":"whether it can be quantized"},"reason":{"enum":["first-layer","fully-connected","excluded","signed-input","dynamic-weights","unsupported-form","unknown-shape"],"description":"why it can not"},"detail":{"type":"string","description":"why, in words"},"kernel":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"size"},"description":"[height, width]"},"strides":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"size"},"description":"[vertical, horizontal]"},"group":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"groups of channels"},"inputShape":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"size"},"description":"shape of its input"},"outputShape":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"size"},"description":"shape of its output"},"macs":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"multiply-accumulates for one image"},"parameters":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"weights and biases"}}},"operator":{"type":"object","description":"an operator that is no layer","additionalProperties":false,"required":["opType","count","elements"],"properties":{"opType":{"type":"string","description":"operator, its domain in front where it is not ONNX's own"},"count":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"how often it is there"},"elements":{"if":{"type":"null"},"then":true,"else":{"type":"integer","minimum":0,"maximum":9007199254740991},"description":"elements it writes; null where a shape is not known"}}}}};

function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema35,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data};
(vErrors ??= []).push(err1);
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","description":"a value that goes in or comes out","additionalProperties":false,"required":["name","type","shape"],"properties":{"name":{"type":"string","description":"its name"},"type":{"type":"string","description":"its element type"},"shape":{"if":{"type":"null"},"then":true,"else":{"type":"array","items":{"if":{"type":"string"},"then":true,"else":{"type":"integer","minimum":0,"maximum":9007199254740991},"description":"size, or the name of an open dimension"},"description":"its dimensions"},"description":"null where nothing is known"}}};

function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema78.required,parentSchema:schema78,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "type"},schema:schema78.required,parentSchema:schema78,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.shape === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "shape"},schema:schema78.required,parentSchema:schema78,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "name") || (key0 === "type")) || (key0 === "shape"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema78,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema78.properties.name.type,parentSchema:schema78.properties.name,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},schema:schema78.properties.type.type,parentSchema:schema78.properties.type,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.shape !== undefined){
let data2 = data.shape;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(data2 !== null){
const err6 = {};
(vErrors ??= []).push(err6);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs10 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data3 = data2[i0];
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(typeof data3 !== "string"){
const err7 = {};
(vErrors ??= []).push(err7);
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs16 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/shape/" + i0,keyword:"type",params:{type: "integer"},schema:schema78.properties.shape.else.items.else.type,parentSchema:schema78.properties.shape.else.items.else,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/shape/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema78.properties.shape.else.items.else,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/shape/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema78.properties.shape.else.items.else,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
}
if(!valid4){
const err11 = {instancePath:instancePath+"/shape/" + i0,keyword:"if",params:{failingKeyword: "else"},schema:schema78.properties.shape.else.items.if,parentSchema:schema78.properties.shape.else.items,data:data3};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/shape",keyword:"type",params:{type: "array"},schema:schema78.properties.shape.else.type,parentSchema:schema78.properties.shape.else,data:data2};
(vErrors ??= []).push(err12);
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
const err13 = {instancePath:instancePath+"/shape",keyword:"if",params:{failingKeyword: "else"},schema:schema78.properties.shape.if,parentSchema:schema78.properties.shape,data:data2};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},schema:schema78.type,parentSchema:schema78,data};
(vErrors ??= []).push(err14);
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","description":"one layer; geometry and counts are absent where a shape is not known","additionalProperties":false,"required":["name","kind","quantizable"],"properties":{"name":{"type":"string","description":"name of the layer"},"kind":{"enum":["conv","gemm"],"description":"convolution or fully connected"},"quantizable":{"type":"boolean","description":"whether it can be quantized"},"reason":{"enum":["first-layer","fully-connected","excluded","signed-input","dynamic-weights","unsupported-form","unknown-shape"],"description":"why it can not"},"detail":{"type":"string","description":"why, in words"},"kernel":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"size"},"description":"[height, width]"},"strides":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"size"},"description":"[vertical, horizontal]"},"group":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"groups of channels"},"inputShape":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"size"},"description":"shape of its input"},"outputShape":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"size"},"description":"shape of its output"},"macs":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"multiply-accumulates for one image"},"parameters":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"weights and biases"}}};

function validate176(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema79.required,parentSchema:schema79,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"},schema:schema79.required,parentSchema:schema79,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.quantizable === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "quantizable"},schema:schema79.required,parentSchema:schema79,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(func1.call(schema79.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema79,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema79.properties.name.type,parentSchema:schema79.properties.name,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "conv") || (data1 === "gemm"))){
const err5 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema79.properties.kind.enum},schema:schema79.properties.kind.enum,parentSchema:schema79.properties.kind,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.quantizable !== undefined){
let data2 = data.quantizable;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/quantizable",keyword:"type",params:{type: "boolean"},schema:schema79.properties.quantizable.type,parentSchema:schema79.properties.quantizable,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(!(((((((data3 === "first-layer") || (data3 === "fully-connected")) || (data3 === "excluded")) || (data3 === "signed-input")) || (data3 === "dynamic-weights")) || (data3 === "unsupported-form")) || (data3 === "unknown-shape"))){
const err7 = {instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: schema79.properties.reason.enum},schema:schema79.properties.reason.enum,parentSchema:schema79.properties.reason,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.detail !== undefined){
let data4 = data.detail;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},schema:schema79.properties.detail.type,parentSchema:schema79.properties.detail,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.kernel !== undefined){
let data5 = data.kernel;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data6 = data5[i0];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/kernel/" + i0,keyword:"type",params:{type: "integer"},schema:schema79.properties.kernel.items.type,parentSchema:schema79.properties.kernel.items,data:data6};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/kernel/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema79.properties.kernel.items,data:data6};
(vErrors ??= []).push(err10);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/kernel/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema79.properties.kernel.items,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/kernel",keyword:"type",params:{type: "array"},schema:schema79.properties.kernel.type,parentSchema:schema79.properties.kernel,data:data5};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.strides !== undefined){
let data7 = data.strides;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1 && errors<20; i1++){
let data8 = data7[i1];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"},schema:schema79.properties.strides.items.type,parentSchema:schema79.properties.strides.items,data:data8};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/strides/" + i1,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema79.properties.strides.items,data:data8};
(vErrors ??= []).push(err14);
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema79.properties.strides.items,data:data8};
(vErrors ??= []).push(err15);
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"},schema:schema79.properties.strides.type,parentSchema:schema79.properties.strides,data:data7};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.group !== undefined){
let data9 = data.group;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/group",keyword:"type",params:{type: "integer"},schema:schema79.properties.group.type,parentSchema:schema79.properties.group,data:data9};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/group",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema79.properties.group,data:data9};
(vErrors ??= []).push(err18);
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/group",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema79.properties.group,data:data9};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data.inputShape !== undefined){
let data10 = data.inputShape;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2 && errors<20; i2++){
let data11 = data10[i2];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err20 = {instancePath:instancePath+"/inputShape/" + i2,keyword:"type",params:{type: "integer"},schema:schema79.properties.inputShape.items.type,parentSchema:schema79.properties.inputShape.items,data:data11};
(vErrors ??= []).push(err20);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/inputShape/" + i2,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema79.properties.inputShape.items,data:data11};
(vErrors ??= []).push(err21);
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/inputShape/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema79.properties.inputShape.items,data:data11};
(vErrors ??= []).push(err22);
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/inputShape",keyword:"type",params:{type: "array"},schema:schema79.properties.inputShape.type,parentSchema:schema79.properties.inputShape,data:data10};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.outputShape !== undefined){
let data12 = data.outputShape;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3 && errors<20; i3++){
let data13 = data12[i3];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err24 = {instancePath:instancePath+"/outputShape/" + i3,keyword:"type",params:{type: "integer"},schema:schema79.properties.outputShape.items.type,parentSchema:schema79.properties.outputShape.items,data:data13};
(vErrors ??= []).push(err24);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/outputShape/" + i3,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema79.properties.outputShape.items,data:data13};
(vErrors ??= []).push(err25);
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/outputShape/" + i3,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema79.properties.outputShape.items,data:data13};
(vErrors ??= []).push(err26);
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/outputShape",keyword:"type",params:{type: "array"},schema:schema79.properties.outputShape.type,parentSchema:schema79.properties.outputShape,data:data12};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.macs !== undefined){
let data14 = data.macs;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err28 = {instancePath:instancePath+"/macs",keyword:"type",params:{type: "integer"},schema:schema79.properties.macs.type,parentSchema:schema79.properties.macs,data:data14};
(vErrors ??= []).push(err28);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err29 = {instancePath:instancePath+"/macs",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema79.properties.macs,data:data14};
(vErrors ??= []).push(err29);
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/macs",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema79.properties.macs,data:data14};
(vErrors ??= []).push(err30);
errors++;
}
}
}
if(data.parameters !== undefined){
let data15 = data.parameters;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err31 = {instancePath:instancePath+"/parameters",keyword:"type",params:{type: "integer"},schema:schema79.properties.parameters.type,parentSchema:schema79.properties.parameters,data:data15};
(vErrors ??= []).push(err31);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err32 = {instancePath:instancePath+"/parameters",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema79.properties.parameters,data:data15};
(vErrors ??= []).push(err32);
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/parameters",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema79.properties.parameters,data:data15};
(vErrors ??= []).push(err33);
errors++;
}
}
}
}
else {
const err34 = {instancePath,keyword:"type",params:{type: "object"},schema:schema79.type,parentSchema:schema79,data};
(vErrors ??= []).push(err34);
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","description":"an operator that is no layer","additionalProperties":false,"required":["opType","count","elements"],"properties":{"opType":{"type":"string","description":"operator, its domain in front where it is not ONNX's own"},"count":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"how often it is there"},"elements":{"if":{"type":"null"},"then":true,"else":{"type":"integer","minimum":0,"maximum":9007199254740991},"description":"elements it writes; null where a shape is not known"}}};

function validate178(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.opType === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "opType"},schema:schema80.required,parentSchema:schema80,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.count === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "count"},schema:schema80.required,parentSchema:schema80,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.elements === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "elements"},schema:schema80.required,parentSchema:schema80,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "opType") || (key0 === "count")) || (key0 === "elements"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.opType !== undefined){
let data0 = data.opType;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/opType",keyword:"type",params:{type: "string"},schema:schema80.properties.opType.type,parentSchema:schema80.properties.opType,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},schema:schema80.properties.count.type,parentSchema:schema80.properties.count,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/count",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema80.properties.count,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema80.properties.count,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.elements !== undefined){
let data2 = data.elements;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(data2 !== null){
const err8 = {};
(vErrors ??= []).push(err8);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/elements",keyword:"type",params:{type: "integer"},schema:schema80.properties.elements.else.type,parentSchema:schema80.properties.elements.else,data:data2};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/elements",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema80.properties.elements.else,data:data2};
(vErrors ??= []).push(err10);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/elements",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema80.properties.elements.else,data:data2};
(vErrors ??= []).push(err11);
errors++;
}
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
const err12 = {instancePath:instancePath+"/elements",keyword:"if",params:{failingKeyword: "else"},schema:schema80.properties.elements.if,parentSchema:schema80.properties.elements,data:data2};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
(vErrors ??= []).push(err13);
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath=""}={}){
/*# sourceURL="inspect-result.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "schema"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "model"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.irVersion === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "irVersion"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.opsets === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "opsets"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.producer === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "producer"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.inputs === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "inputs"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.outputs === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "outputs"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err6);
errors++;
}
if(data.nodes === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "nodes"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err7);
errors++;
}
if(data.parameters === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "parameters"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err8);
errors++;
}
if(data.macs === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "macs"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err9);
errors++;
}
if(data.layers === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "layers"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err10);
errors++;
}
if(data.others === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "others"},schema:schema76.required,parentSchema:schema76,data};
(vErrors ??= []).push(err11);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(func1.call(schema76.properties, key0))){
const err12 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if("sparqkit/inspect-result@1" !== data0){
const err13 = {instancePath:instancePath+"/schema",keyword:"const",params:{allowedValue: "sparqkit/inspect-result@1"},schema:"sparqkit/inspect-result@1",parentSchema:schema76.properties.schema,data:data0};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err14 = {instancePath:instancePath+"/model",keyword:"required",params:{missingProperty: "name"},schema:schema76.properties.model.required,parentSchema:schema76.properties.model,data:data1};
(vErrors ??= []).push(err14);
errors++;
}
if(data1.sha256 === undefined){
const err15 = {instancePath:instancePath+"/model",keyword:"required",params:{missingProperty: "sha256"},schema:schema76.properties.model.required,parentSchema:schema76.properties.model,data:data1};
(vErrors ??= []).push(err15);
errors++;
}
if(data1.bytes === undefined){
const err16 = {instancePath:instancePath+"/model",keyword:"required",params:{missingProperty: "bytes"},schema:schema76.properties.model.required,parentSchema:schema76.properties.model,data:data1};
(vErrors ??= []).push(err16);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!(((key1 === "name") || (key1 === "sha256")) || (key1 === "bytes"))){
const err17 = {instancePath:instancePath+"/model",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema76.properties.model,data:data1};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err18 = {instancePath:instancePath+"/model/name",keyword:"type",params:{type: "string"},schema:schema76.properties.model.properties.name.type,parentSchema:schema76.properties.model.properties.name,data:data2};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data1.sha256 !== undefined){
if(!(validate171(data1.sha256, {instancePath:instancePath+"/model/sha256"}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data1.bytes !== undefined){
let data4 = data1.bytes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err19 = {instancePath:instancePath+"/model/bytes",keyword:"type",params:{type: "integer"},schema:schema76.properties.model.properties.bytes.type,parentSchema:schema76.properties.model.properties.bytes,data:data4};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/model/bytes",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema76.properties.model.properties.bytes,data:data4};
(vErrors ??= []).push(err20);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/model/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema76.properties.model.properties.bytes,data:data4};
(vErrors ??= []).push(err21);
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/model",keyword:"type",params:{type: "object"},schema:schema76.properties.model.type,parentSchema:schema76.properties.model,data:data1};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.irVersion !== undefined){
let data5 = data.irVersion;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err23 = {instancePath:instancePath+"/irVersion",keyword:"type",params:{type: "integer"},schema:schema76.properties.irVersion.type,parentSchema:schema76.properties.irVersion,data:data5};
(vErrors ??= []).push(err23);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/irVersion",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema76.properties.irVersion,data:data5};
(vErrors ??= []).push(err24);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/irVersion",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema76.properties.irVersion,data:data5};
(vErrors ??= []).push(err25);
errors++;
}
}
}
if(data.opsets !== undefined){
let data6 = data.opsets;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(errors>=20) break;
let data7 = data6[key2];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/opsets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},schema:schema76.properties.opsets.additionalProperties.type,parentSchema:schema76.properties.opsets.additionalProperties,data:data7};
(vErrors ??= []).push(err26);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/opsets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema76.properties.opsets.additionalProperties,data:data7};
(vErrors ??= []).push(err27);
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/opsets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema76.properties.opsets.additionalProperties,data:data7};
(vErrors ??= []).push(err28);
errors++;
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/opsets",keyword:"type",params:{type: "object"},schema:schema76.properties.opsets.type,parentSchema:schema76.properties.opsets,data:data6};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.producer !== undefined){
let data8 = data.producer;
if(typeof data8 !== "string"){
const err30 = {instancePath:instancePath+"/producer",keyword:"type",params:{type: "string"},schema:schema76.properties.producer.type,parentSchema:schema76.properties.producer,data:data8};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.inputs !== undefined){
let data9 = data.inputs;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate173(data9[i0], {instancePath:instancePath+"/inputs/" + i0}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/inputs",keyword:"type",params:{type: "array"},schema:schema76.properties.inputs.type,parentSchema:schema76.properties.inputs,data:data9};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.outputs !== undefined){
let data11 = data.outputs;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1 && errors<20; i1++){
if(!(validate173(data11[i1], {instancePath:instancePath+"/outputs/" + i1}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/outputs",keyword:"type",params:{type: "array"},schema:schema76.properties.outputs.type,parentSchema:schema76.properties.outputs,data:data11};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.nodes !== undefined){
let data13 = data.nodes;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/nodes",keyword:"type",params:{type: "integer"},schema:schema76.properties.nodes.type,parentSchema:schema76.properties.nodes,data:data13};
(vErrors ??= []).push(err33);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/nodes",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema76.properties.nodes,data:data13};
(vErrors ??= []).push(err34);
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/nodes",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema76.properties.nodes,data:data13};
(vErrors ??= []).push(err35);
errors++;
}
}
}
if(data.parameters !== undefined){
let data14 = data.parameters;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err36 = {instancePath:instancePath+"/parameters",keyword:"type",params:{type: "integer"},schema:schema76.properties.parameters.type,parentSchema:schema76.properties.parameters,data:data14};
(vErrors ??= []).push(err36);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/parameters",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema76.properties.parameters,data:data14};
(vErrors ??= []).push(err37);
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/parameters",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema76.properties.parameters,data:data14};
(vErrors ??= []).push(err38);
errors++;
}
}
}
if(data.macs !== undefined){
let data15 = data.macs;
const _errs31 = errors;
let valid7 = true;
const _errs32 = errors;
if(data15 !== null){
const err39 = {};
(vErrors ??= []).push(err39);
errors++;
}
var _valid0 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/macs",keyword:"type",params:{type: "integer"},schema:schema76.properties.macs.else.type,parentSchema:schema76.properties.macs.else,data:data15};
(vErrors ??= []).push(err40);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/macs",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema76.properties.macs.else,data:data15};
(vErrors ??= []).push(err41);
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/macs",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema76.properties.macs.else,data:data15};
(vErrors ??= []).push(err42);
errors++;
}
}
var _valid0 = _errs34 === errors;
valid7 = _valid0;
}
if(!valid7){
const err43 = {instancePath:instancePath+"/macs",keyword:"if",params:{failingKeyword: "else"},schema:schema76.properties.macs.if,parentSchema:schema76.properties.macs,data:data15};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data.layers !== undefined){
let data16 = data.layers;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2 && errors<20; i2++){
if(!(validate176(data16[i2], {instancePath:instancePath+"/layers/" + i2}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"},schema:schema76.properties.layers.type,parentSchema:schema76.properties.layers,data:data16};
(vErrors ??= []).push(err44);
errors++;
}
}
if(data.others !== undefined){
let data18 = data.others;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3 && errors<20; i3++){
if(!(validate178(data18[i3], {instancePath:instancePath+"/others/" + i3}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/others",keyword:"type",params:{type: "array"},schema:schema76.properties.others.type,parentSchema:schema76.properties.others,data:data18};
(vErrors ??= []).push(err45);
errors++;
}
}
}
else {
const err46 = {instancePath,keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
(vErrors ??= []).push(err46);
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

export const ledger = validate180;
const schema81 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ledger.schema.json","title":"Ledger","description":"What every id of the corpus means, as a hash, and since when; spec/vectors.md, Versions.","type":"object","additionalProperties":false,"required":["schema","version","ids","gone"],"properties":{"schema":{"const":"sparqkit/ledger@1","description":"this form and its version"},"version":{"$ref":"values.schema.json#/$defs/version","description":"version of the corpus"},"ids":{"type":"object","propertyNames":{"$ref":"values.schema.json#/$defs/testId"},"additionalProperties":{"type":"array","minItems":2,"maxItems":2,"prefixItems":[{"$ref":"values.schema.json#/$defs/version"},{"type":"string","pattern":"^[0-9a-f]{16}$","description":"16 hexadecimal digits"}],"items":false,"description":"[version the id came or changed in, hash of its meaning]"},"description":"every id of the corpus"},"gone":{"type":"object","propertyNames":{"$ref":"values.schema.json#/$defs/testId"},"additionalProperties":{"$ref":"values.schema.json#/$defs/version"},"description":"ids that are not used again, with the version they left in"}}};

function validate181(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},schema:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$",parentSchema:schema34,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data};
(vErrors ??= []).push(err1);
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$"},schema:"^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$",parentSchema:schema43,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data};
(vErrors ??= []).push(err1);
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

const pattern16 = new RegExp("^[0-9a-f]{16}$", "");

function validate180(data, {instancePath=""}={}){
/*# sourceURL="ledger.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "schema"},schema:schema81.required,parentSchema:schema81,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "version"},schema:schema81.required,parentSchema:schema81,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ids === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ids"},schema:schema81.required,parentSchema:schema81,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.gone === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "gone"},schema:schema81.required,parentSchema:schema81,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "schema") || (key0 === "version")) || (key0 === "ids")) || (key0 === "gone"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if("sparqkit/ledger@1" !== data0){
const err5 = {instancePath:instancePath+"/schema",keyword:"const",params:{allowedValue: "sparqkit/ledger@1"},schema:"sparqkit/ledger@1",parentSchema:schema81.properties.schema,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.version !== undefined){
if(!(validate181(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.ids !== undefined){
let data2 = data.ids;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(errors>=20) break;
const _errs6 = errors;
if(!(validate183(key1, {instancePath:instancePath+"/ids"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/ids",keyword:"propertyNames",params:{propertyName: key1},schema:schema81.properties.ids.propertyNames,parentSchema:schema81.properties.ids,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
for(const key2 in data2){
if(errors>=20) break;
let data3 = data2[key2];
if(Array.isArray(data3)){
if(data3.length > 2){
const err7 = {instancePath:instancePath+"/ids/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema81.properties.ids.additionalProperties,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
if(data3.length < 2){
const err8 = {instancePath:instancePath+"/ids/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema81.properties.ids.additionalProperties,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
const len0 = data3.length;
if(len0 > 0){
if(!(validate181(data3[0], {instancePath:instancePath+"/ids/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/0"}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(len0 > 1){
let data5 = data3[1];
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
const err9 = {instancePath:instancePath+"/ids/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/1",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},schema:"^[0-9a-f]{16}$",parentSchema:schema81.properties.ids.additionalProperties.prefixItems[1],data:data5};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/ids/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/1",keyword:"type",params:{type: "string"},schema:schema81.properties.ids.additionalProperties.prefixItems[1].type,parentSchema:schema81.properties.ids.additionalProperties.prefixItems[1],data:data5};
(vErrors ??= []).push(err10);
errors++;
}
}
const len1 = data3.length;
if(!(len1 <= 2)){
const err11 = {instancePath:instancePath+"/ids/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"items",params:{limit: 2},schema:false,parentSchema:schema81.properties.ids.additionalProperties,data:data3};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/ids/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},schema:schema81.properties.ids.additionalProperties.type,parentSchema:schema81.properties.ids.additionalProperties,data:data3};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/ids",keyword:"type",params:{type: "object"},schema:schema81.properties.ids.type,parentSchema:schema81.properties.ids,data:data2};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.gone !== undefined){
let data6 = data.gone;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(errors>=20) break;
const _errs15 = errors;
if(!(validate183(key3, {instancePath:instancePath+"/gone"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
const err14 = {instancePath:instancePath+"/gone",keyword:"propertyNames",params:{propertyName: key3},schema:schema81.properties.gone.propertyNames,parentSchema:schema81.properties.gone,data:data6};
(vErrors ??= []).push(err14);
errors++;
}
}
for(const key4 in data6){
if(errors>=20) break;
if(!(validate181(data6[key4], {instancePath:instancePath+"/gone/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/gone",keyword:"type",params:{type: "object"},schema:schema81.properties.gone.type,parentSchema:schema81.properties.gone,data:data6};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
(vErrors ??= []).push(err16);
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}

export const manifest = validate188;
const schema84 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"manifest.schema.json","title":"Manifest","description":"The files of the corpus and its version.","type":"object","additionalProperties":false,"required":["schema","version","files"],"properties":{"schema":{"const":"sparqkit/manifest@1","description":"this form and its version"},"version":{"$ref":"values.schema.json#/$defs/version","description":"version of the corpus"},"files":{"type":"array","minItems":1,"description":"every vector file","items":{"type":"object","description":"one file","additionalProperties":false,"required":["path","feature","operation","numberOfTests","clauses","sha256"],"properties":{"path":{"$ref":"values.schema.json#/$defs/filePath"},"feature":{"$ref":"values.schema.json#/$defs/feature"},"operation":{"$ref":"values.schema.json#/$defs/operation"},"numberOfTests":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"tests in the file"},"clauses":{"$ref":"values.schema.json#/$defs/clauses","description":"clauses the file's groups name"},"sha256":{"$ref":"values.schema.json#/$defs/sha256","description":"hash of the file's bytes"}}}}}};

function validate189(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},schema:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$",parentSchema:schema34,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data};
(vErrors ??= []).push(err1);
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"string","pattern":"^[a-z0-9]+/[A-Za-z0-9._-]+\\.json$","description":"path of a vector file in the corpus: its feature's folder, a slash, its name"};
const pattern18 = new RegExp("^[a-z0-9]+/[A-Za-z0-9._-]+\\.json$", "");

function validate191(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern18.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9]+/[A-Za-z0-9._-]+\\.json$"},schema:"^[a-z0-9]+/[A-Za-z0-9._-]+\\.json$",parentSchema:schema86,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema86.type,parentSchema:schema86,data};
(vErrors ??= []).push(err1);
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((data === "window") || (data === "pair")) || (data === "encode")) || (data === "gather")) || (data === "quantize")) || (data === "im2col")) || (data === "dot")) || (data === "bitplane")) || (data === "cost")) || (data === "systolic"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema32.enum},schema:schema32.enum,parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((((((data === "window") || (data === "window.table")) || (data === "window.named")) || (data === "window.wide")) || (data === "pair")) || (data === "pair.table")) || (data === "pair.row")) || (data === "encode")) || (data === "encode.decode")) || (data === "encode.dot")) || (data === "encode.table")) || (data === "gather")) || (data === "gather.dot")) || (data === "quantize")) || (data === "quantize.round")) || (data === "quantize.scale")) || (data === "quantize.weights")) || (data === "quantize.bias")) || (data === "im2col")) || (data === "im2col.size")) || (data === "im2col.weights")) || (data === "im2col.convolution")) || (data === "dot")) || (data === "dot.pairs")) || (data === "dot.gemm")) || (data === "dot.accumulator")) || (data === "bitplane")) || (data === "bitplane.weights")) || (data === "bitplane.regularizer")) || (data === "bitplane.requantize")) || (data === "bitplane.strip")) || (data === "bitplane.compression")) || (data === "cost")) || (data === "cost.area")) || (data === "cost.bopsArea")) || (data === "systolic"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema25.enum},schema:schema25.enum,parentSchema:schema25,data};
(vErrors ??= []).push(err0);
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/clause"},"description":"clauses of the specification"};

function validate198(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*-[1-9][0-9]*$"},schema:"^[A-Z][A-Z0-9]*-[1-9][0-9]*$",parentSchema:schema42,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data};
(vErrors ??= []).push(err1);
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema89,data};
(vErrors ??= []).push(err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate198(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"},schema:schema89.type,parentSchema:schema89,data};
(vErrors ??= []).push(err1);
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema35,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data};
(vErrors ??= []).push(err1);
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}


function validate188(data, {instancePath=""}={}){
/*# sourceURL="manifest.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "schema"},schema:schema84.required,parentSchema:schema84,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "version"},schema:schema84.required,parentSchema:schema84,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.files === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "files"},schema:schema84.required,parentSchema:schema84,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "schema") || (key0 === "version")) || (key0 === "files"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema84,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if("sparqkit/manifest@1" !== data0){
const err4 = {instancePath:instancePath+"/schema",keyword:"const",params:{allowedValue: "sparqkit/manifest@1"},schema:"sparqkit/manifest@1",parentSchema:schema84.properties.schema,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.version !== undefined){
if(!(validate189(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
let data2 = data.files;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/files",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema84.properties.files,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.path === undefined){
const err6 = {instancePath:instancePath+"/files/" + i0,keyword:"required",params:{missingProperty: "path"},schema:schema84.properties.files.items.required,parentSchema:schema84.properties.files.items,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
if(data3.feature === undefined){
const err7 = {instancePath:instancePath+"/files/" + i0,keyword:"required",params:{missingProperty: "feature"},schema:schema84.properties.files.items.required,parentSchema:schema84.properties.files.items,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
if(data3.operation === undefined){
const err8 = {instancePath:instancePath+"/files/" + i0,keyword:"required",params:{missingProperty: "operation"},schema:schema84.properties.files.items.required,parentSchema:schema84.properties.files.items,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(data3.numberOfTests === undefined){
const err9 = {instancePath:instancePath+"/files/" + i0,keyword:"required",params:{missingProperty: "numberOfTests"},schema:schema84.properties.files.items.required,parentSchema:schema84.properties.files.items,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
if(data3.clauses === undefined){
const err10 = {instancePath:instancePath+"/files/" + i0,keyword:"required",params:{missingProperty: "clauses"},schema:schema84.properties.files.items.required,parentSchema:schema84.properties.files.items,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
if(data3.sha256 === undefined){
const err11 = {instancePath:instancePath+"/files/" + i0,keyword:"required",params:{missingProperty: "sha256"},schema:schema84.properties.files.items.required,parentSchema:schema84.properties.files.items,data:data3};
(vErrors ??= []).push(err11);
errors++;
}
for(const key1 in data3){
if(errors>=20) break;
if(!((((((key1 === "path") || (key1 === "feature")) || (key1 === "operation")) || (key1 === "numberOfTests")) || (key1 === "clauses")) || (key1 === "sha256"))){
const err12 = {instancePath:instancePath+"/files/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema84.properties.files.items,data:data3};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data3.path !== undefined){
if(!(validate191(data3.path, {instancePath:instancePath+"/files/" + i0+"/path"}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data3.feature !== undefined){
if(!(validate193(data3.feature, {instancePath:instancePath+"/files/" + i0+"/feature"}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data3.operation !== undefined){
if(!(validate195(data3.operation, {instancePath:instancePath+"/files/" + i0+"/operation"}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data3.numberOfTests !== undefined){
let data7 = data3.numberOfTests;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/files/" + i0+"/numberOfTests",keyword:"type",params:{type: "integer"},schema:schema84.properties.files.items.properties.numberOfTests.type,parentSchema:schema84.properties.files.items.properties.numberOfTests,data:data7};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/files/" + i0+"/numberOfTests",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema84.properties.files.items.properties.numberOfTests,data:data7};
(vErrors ??= []).push(err14);
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/files/" + i0+"/numberOfTests",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema84.properties.files.items.properties.numberOfTests,data:data7};
(vErrors ??= []).push(err15);
errors++;
}
}
}
if(data3.clauses !== undefined){
if(!(validate197(data3.clauses, {instancePath:instancePath+"/files/" + i0+"/clauses"}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data3.sha256 !== undefined){
if(!(validate201(data3.sha256, {instancePath:instancePath+"/files/" + i0+"/sha256"}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/files/" + i0,keyword:"type",params:{type: "object"},schema:schema84.properties.files.items.type,parentSchema:schema84.properties.files.items,data:data3};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"},schema:schema84.properties.files.type,parentSchema:schema84.properties.files,data:data2};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"},schema:schema84.type,parentSchema:schema84,data};
(vErrors ??= []).push(err18);
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

export const plan = validate123;
const schema52 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"plan.schema.json","title":"Plan","description":"Per layer, what is quantized and how, or why it is left alone. Whether it fits a model shows where the two meet.","type":"object","additionalProperties":false,"required":["schema","model","config","calibration","layers","normalizations"],"properties":{"schema":{"const":"sparqkit/plan@1","description":"this form and its version"},"model":{"type":"object","description":"the model","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string","description":"file name"},"sha256":{"type":"string","description":"SHA-256 of its bytes"}}},"config":{"type":"string","description":"name of the configuration"},"calibration":{"if":{"type":"null"},"then":true,"else":{"$ref":"#/$defs/calibration"},"description":"null where nothing was calibrated"},"layers":{"type":"array","items":{"$ref":"#/$defs/layer"},"description":"in graph order"},"normalizations":{"type":"array","items":{"$ref":"#/$defs/normalization"},"description":"statistics after calibration"}},"$defs":{"layer":{"type":"object","required":["status"],"properties":{"status":{"enum":["quantized","float"],"description":"quantized or left alone"}},"if":{"type":"object","properties":{"status":{"const":"quantized"}},"required":["status"]},"then":{"$ref":"#/$defs/quantized"},"else":{"$ref":"#/$defs/float"},"description":"one layer"},"quantized":{"type":"object","description":"a quantized layer","additionalProperties":false,"required":["name","kind","status","weights","bias","activations","sparq"],"properties":{"name":{"type":"string","description":"name of the layer"},"kind":{"enum":["conv","gemm"],"description":"convolution or fully connected"},"status":{"const":"quantized","description":"quantized"},"weights":{"type":"object","description":"weights [QUANT-5]","additionalProperties":false,"required":["bits","scales"],"properties":{"bits":{"type":"integer","minimum":2,"maximum":8,"description":"bits of a value"},"scales":{"type":"array","minItems":1,"items":{"type":"number","exclusiveMinimum":0,"description":"float32 scale"},"description":"one a filter"}}},"bias":{"if":{"type":"null"},"then":true,"else":{"type":"object","description":"bias [QUANT-7]","additionalProperties":false,"required":["bits","scale"],"properties":{"bits":{"type":"integer","minimum":2,"maximum":8,"description":"bits of a value"},"scale":{"type":"number","exclusiveMinimum":0,"description":"float32 scale of the vector"}}},"description":"null where the layer has none"},"activations":{"type":"object","description":"activations [QUANT-3]","additionalProperties":false,"required":["bits","max","scale","signed"],"properties":{"bits":{"type":"integer","minimum":1,"maximum":8,"description":"bits of a value"},"max":{"type":"number","minimum":0,"description":"mean over calibration images of each image's maximum"},"scale":{"type":"number","exclusiveMinimum":0,"description":"float32 scale"},"signed":{"const":false,"description":"activations are unsigned"}}},"sparq":{"if":{"type":"null"},"then":true,"else":{"$ref":"#/$defs/sparq"},"description":"null for plain uniform quantization"}}},"sparq":{"type":"object","description":"the SPARQ choice of a layer","additionalProperties":false,"required":["window","rounding","share","sparse24"],"properties":{"window":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"},"rounding":{"$ref":"values.schema.json#/$defs/rounding"},"share":{"type":"boolean","description":"whether a pair shares its bits"},"sparse24":{"type":"boolean","description":"whether pairs are gathered under 2:4 weights"}}},"float":{"type":"object","description":"a layer left in float","additionalProperties":false,"required":["name","kind","status","reason","detail"],"properties":{"name":{"type":"string","description":"name of the layer"},"kind":{"enum":["conv","gemm"],"description":"convolution or fully connected"},"status":{"const":"float","description":"left alone"},"reason":{"enum":["first-layer","fully-connected","excluded","signed-input","dynamic-weights","unsupported-form","unknown-shape"],"description":"why"},"detail":{"type":"string","description":"why, in words"}}},"statistics":{"type":"object","description":"moments by channel","additionalProperties":false,"required":["mean","variance"],"properties":{"mean":{"type":"array","items":{"type":"number","description":"mean"},"description":"one a channel"},"variance":{"type":"array","items":{"type":"number","minimum":0,"description":"variance"},"description":"one a channel"}}},"normalization":{"type":"object","description":"statistics of a normalization; reference holds the float network's moments where the model carries none","additionalProperties":false,"required":["name","mean","variance"],"properties":{"name":{"type":"string","description":"name of the node, or of the layer it follows"},"mean":{"type":"array","items":{"type":"number","description":"mean"},"description":"one a channel"},"variance":{"type":"array","items":{"type":"number","minimum":0,"description":"variance"},"description":"one a channel"},"reference":{"$ref":"#/$defs/statistics"}}},"calibration":{"type":"object","description":"where the numbers come from","additionalProperties":false,"required":["images","batch","order","recalibrate","scope"],"properties":{"images":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"calibration images"},"batch":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"images a batch"},"order":{"$ref":"#/$defs/order"},"recalibrate":{"enum":["batchnorm","moments","none"],"description":"how batch statistics are brought in line"},"scope":{"enum":["base","each"],"description":"once for the 8-bit base, or again under every configuration"}}},"order":{"if":{"type":"string"},"then":{"const":"stored"},"else":{"type":"object","description":"shuffled","additionalProperties":false,"required":["seed"],"properties":{"seed":{"type":"number","description":"seed of the order"}}},"description":"order of the images"}}};
const schema53 = {"type":"object","description":"where the numbers come from","additionalProperties":false,"required":["images","batch","order","recalibrate","scope"],"properties":{"images":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"calibration images"},"batch":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"images a batch"},"order":{"$ref":"#/$defs/order"},"recalibrate":{"enum":["batchnorm","moments","none"],"description":"how batch statistics are brought in line"},"scope":{"enum":["base","each"],"description":"once for the 8-bit base, or again under every configuration"}}};

function validate125(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if("stored" !== data){
const err1 = {instancePath,keyword:"const",params:{allowedValue: "stored"},schema:"stored",parentSchema:schema54.then,data};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seed === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "seed"},schema:schema54.else.required,parentSchema:schema54.else,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "seed")){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54.else,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.seed !== undefined){
let data0 = data.seed;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/seed",keyword:"type",params:{type: "number"},schema:schema54.else.properties.seed.type,parentSchema:schema54.else.properties.seed,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema54.else.type,parentSchema:schema54.else,data};
(vErrors ??= []).push(err5);
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0},schema:schema54.if,parentSchema:schema54,data};
(vErrors ??= []).push(err6);
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.images === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "images"},schema:schema53.required,parentSchema:schema53,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.batch === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "batch"},schema:schema53.required,parentSchema:schema53,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.order === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "order"},schema:schema53.required,parentSchema:schema53,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.recalibrate === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "recalibrate"},schema:schema53.required,parentSchema:schema53,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.scope === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "scope"},schema:schema53.required,parentSchema:schema53,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "images") || (key0 === "batch")) || (key0 === "order")) || (key0 === "recalibrate")) || (key0 === "scope"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.images !== undefined){
let data0 = data.images;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/images",keyword:"type",params:{type: "integer"},schema:schema53.properties.images.type,parentSchema:schema53.properties.images,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/images",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema53.properties.images,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/images",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema53.properties.images,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.batch !== undefined){
let data1 = data.batch;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/batch",keyword:"type",params:{type: "integer"},schema:schema53.properties.batch.type,parentSchema:schema53.properties.batch,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/batch",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema53.properties.batch,data:data1};
(vErrors ??= []).push(err10);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/batch",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema53.properties.batch,data:data1};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data.order !== undefined){
if(!(validate125(data.order, {instancePath:instancePath+"/order"}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.recalibrate !== undefined){
let data3 = data.recalibrate;
if(!(((data3 === "batchnorm") || (data3 === "moments")) || (data3 === "none"))){
const err12 = {instancePath:instancePath+"/recalibrate",keyword:"enum",params:{allowedValues: schema53.properties.recalibrate.enum},schema:schema53.properties.recalibrate.enum,parentSchema:schema53.properties.recalibrate,data:data3};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.scope !== undefined){
let data4 = data.scope;
if(!((data4 === "base") || (data4 === "each"))){
const err13 = {instancePath:instancePath+"/scope",keyword:"enum",params:{allowedValues: schema53.properties.scope.enum},schema:schema53.properties.scope.enum,parentSchema:schema53.properties.scope,data:data4};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
(vErrors ??= []).push(err14);
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","required":["status"],"properties":{"status":{"enum":["quantized","float"],"description":"quantized or left alone"}},"if":{"type":"object","properties":{"status":{"const":"quantized"}},"required":["status"]},"then":{"$ref":"#/$defs/quantized"},"else":{"$ref":"#/$defs/float"},"description":"one layer"};
const schema56 = {"type":"object","description":"a quantized layer","additionalProperties":false,"required":["name","kind","status","weights","bias","activations","sparq"],"properties":{"name":{"type":"string","description":"name of the layer"},"kind":{"enum":["conv","gemm"],"description":"convolution or fully connected"},"status":{"const":"quantized","description":"quantized"},"weights":{"type":"object","description":"weights [QUANT-5]","additionalProperties":false,"required":["bits","scales"],"properties":{"bits":{"type":"integer","minimum":2,"maximum":8,"description":"bits of a value"},"scales":{"type":"array","minItems":1,"items":{"type":"number","exclusiveMinimum":0,"description":"float32 scale"},"description":"one a filter"}}},"bias":{"if":{"type":"null"},"then":true,"else":{"type":"object","description":"bias [QUANT-7]","additionalProperties":false,"required":["bits","scale"],"properties":{"bits":{"type":"integer","minimum":2,"maximum":8,"description":"bits of a value"},"scale":{"type":"number","exclusiveMinimum":0,"description":"float32 scale of the vector"}}},"description":"null where the layer has none"},"activations":{"type":"object","description":"activations [QUANT-3]","additionalProperties":false,"required":["bits","max","scale","signed"],"properties":{"bits":{"type":"integer","minimum":1,"maximum":8,"description":"bits of a value"},"max":{"type":"number","minimum":0,"description":"mean over calibration images of each image's maximum"},"scale":{"type":"number","exclusiveMinimum":0,"description":"float32 scale"},"signed":{"const":false,"description":"activations are unsigned"}}},"sparq":{"if":{"type":"null"},"then":true,"else":{"$ref":"#/$defs/sparq"},"description":"null for plain uniform quantization"}}};
const schema57 = {"type":"object","description":"the SPARQ choice of a layer","additionalProperties":false,"required":["window","rounding","share","sparse24"],"properties":{"window":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"},"rounding":{"$ref":"values.schema.json#/$defs/rounding"},"share":{"type":"boolean","description":"whether a pair shares its bits"},"sparse24":{"type":"boolean","description":"whether pairs are gathered under 2:4 weights"}}};
const schema58 = {"type":"object","description":"window set [WINDOW-1]; an invalid test may break the rules of [WINDOW-2], never these types","additionalProperties":false,"required":["bits","shifts"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"n, the bits an activation keeps"},"shifts":{"$ref":"values.schema.json#/$defs/integers","description":"position of each window's least significant bit, lowest first"}}};
const schema59 = {"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991,"description":"integer that every JSON reader keeps exactly: magnitude at most 2^53 - 1"};

function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,keyword:"type",params:{type: "integer"},schema:schema59.type,parentSchema:schema59,data};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema59,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data < -9007199254740991 || isNaN(data)){
const err2 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},schema:-9007199254740991,parentSchema:schema59,data};
(vErrors ??= []).push(err2);
errors++;
}
}
validate132.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"array","items":{"$ref":"#/$defs/integer"},"description":"list of integers"};

function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate132(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"},schema:schema60.type,parentSchema:schema60,data};
(vErrors ??= []).push(err0);
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema58.required,parentSchema:schema58,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shifts"},schema:schema58.required,parentSchema:schema58,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate132(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate134(data.shifts, {instancePath:instancePath+"/shifts"}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
(vErrors ??= []).push(err3);
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema61 = {"enum":["trim","round"],"description":"what becomes of the bits below the window [WINDOW-4]"};

function validate138(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "trim") || (data === "round"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema61.enum},schema:schema61.enum,parentSchema:schema61,data};
(vErrors ??= []).push(err0);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.window === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "window"},schema:schema57.required,parentSchema:schema57,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema57.required,parentSchema:schema57,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema57.required,parentSchema:schema57,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.sparse24 === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "sparse24"},schema:schema57.required,parentSchema:schema57,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "window") || (key0 === "rounding")) || (key0 === "share")) || (key0 === "sparse24"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.window !== undefined){
if(!(validate131(data.window, {instancePath:instancePath+"/window"}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate138(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema57.properties.share.type,parentSchema:schema57.properties.share,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.sparse24 !== undefined){
let data3 = data.sparse24;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/sparse24",keyword:"type",params:{type: "boolean"},schema:schema57.properties.sparse24.type,parentSchema:schema57.properties.sparse24,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
(vErrors ??= []).push(err7);
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate129(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema56.required,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"},schema:schema56.required,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "status"},schema:schema56.required,parentSchema:schema56,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.weights === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema56.required,parentSchema:schema56,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.bias === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "bias"},schema:schema56.required,parentSchema:schema56,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.activations === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema56.required,parentSchema:schema56,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.sparq === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "sparq"},schema:schema56.required,parentSchema:schema56,data};
(vErrors ??= []).push(err6);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((((key0 === "name") || (key0 === "kind")) || (key0 === "status")) || (key0 === "weights")) || (key0 === "bias")) || (key0 === "activations")) || (key0 === "sparq"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema56.properties.name.type,parentSchema:schema56.properties.name,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "conv") || (data1 === "gemm"))){
const err9 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema56.properties.kind.enum},schema:schema56.properties.kind.enum,parentSchema:schema56.properties.kind,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if("quantized" !== data2){
const err10 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "quantized"},schema:"quantized",parentSchema:schema56.properties.status,data:data2};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.weights !== undefined){
let data3 = data.weights;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.bits === undefined){
const err11 = {instancePath:instancePath+"/weights",keyword:"required",params:{missingProperty: "bits"},schema:schema56.properties.weights.required,parentSchema:schema56.properties.weights,data:data3};
(vErrors ??= []).push(err11);
errors++;
}
if(data3.scales === undefined){
const err12 = {instancePath:instancePath+"/weights",keyword:"required",params:{missingProperty: "scales"},schema:schema56.properties.weights.required,parentSchema:schema56.properties.weights,data:data3};
(vErrors ??= []).push(err12);
errors++;
}
for(const key1 in data3){
if(errors>=20) break;
if(!((key1 === "bits") || (key1 === "scales"))){
const err13 = {instancePath:instancePath+"/weights",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56.properties.weights,data:data3};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data3.bits !== undefined){
let data4 = data3.bits;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/weights/bits",keyword:"type",params:{type: "integer"},schema:schema56.properties.weights.properties.bits.type,parentSchema:schema56.properties.weights.properties.bits,data:data4};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 8 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/weights/bits",keyword:"maximum",params:{comparison: "<=", limit: 8},schema:8,parentSchema:schema56.properties.weights.properties.bits,data:data4};
(vErrors ??= []).push(err15);
errors++;
}
if(data4 < 2 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/weights/bits",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema56.properties.weights.properties.bits,data:data4};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data3.scales !== undefined){
let data5 = data3.scales;
if(Array.isArray(data5)){
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/weights/scales",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema56.properties.weights.properties.scales,data:data5};
(vErrors ??= []).push(err17);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data6 = data5[i0];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/weights/scales/" + i0,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema56.properties.weights.properties.scales.items,data:data6};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/weights/scales/" + i0,keyword:"type",params:{type: "number"},schema:schema56.properties.weights.properties.scales.items.type,parentSchema:schema56.properties.weights.properties.scales.items,data:data6};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/weights/scales",keyword:"type",params:{type: "array"},schema:schema56.properties.weights.properties.scales.type,parentSchema:schema56.properties.weights.properties.scales,data:data5};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/weights",keyword:"type",params:{type: "object"},schema:schema56.properties.weights.type,parentSchema:schema56.properties.weights,data:data3};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.bias !== undefined){
let data7 = data.bias;
const _errs16 = errors;
let valid4 = true;
const _errs17 = errors;
if(data7 !== null){
const err22 = {};
(vErrors ??= []).push(err22);
errors++;
}
var _valid0 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs19 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.bits === undefined){
const err23 = {instancePath:instancePath+"/bias",keyword:"required",params:{missingProperty: "bits"},schema:schema56.properties.bias.else.required,parentSchema:schema56.properties.bias.else,data:data7};
(vErrors ??= []).push(err23);
errors++;
}
if(data7.scale === undefined){
const err24 = {instancePath:instancePath+"/bias",keyword:"required",params:{missingProperty: "scale"},schema:schema56.properties.bias.else.required,parentSchema:schema56.properties.bias.else,data:data7};
(vErrors ??= []).push(err24);
errors++;
}
for(const key2 in data7){
if(errors>=20) break;
if(!((key2 === "bits") || (key2 === "scale"))){
const err25 = {instancePath:instancePath+"/bias",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema56.properties.bias.else,data:data7};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data7.bits !== undefined){
let data8 = data7.bits;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/bias/bits",keyword:"type",params:{type: "integer"},schema:schema56.properties.bias.else.properties.bits.type,parentSchema:schema56.properties.bias.else.properties.bits,data:data8};
(vErrors ??= []).push(err26);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 8 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/bias/bits",keyword:"maximum",params:{comparison: "<=", limit: 8},schema:8,parentSchema:schema56.properties.bias.else.properties.bits,data:data8};
(vErrors ??= []).push(err27);
errors++;
}
if(data8 < 2 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/bias/bits",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema56.properties.bias.else.properties.bits,data:data8};
(vErrors ??= []).push(err28);
errors++;
}
}
}
if(data7.scale !== undefined){
let data9 = data7.scale;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/bias/scale",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema56.properties.bias.else.properties.scale,data:data9};
(vErrors ??= []).push(err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/bias/scale",keyword:"type",params:{type: "number"},schema:schema56.properties.bias.else.properties.scale.type,parentSchema:schema56.properties.bias.else.properties.scale,data:data9};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/bias",keyword:"type",params:{type: "object"},schema:schema56.properties.bias.else.type,parentSchema:schema56.properties.bias.else,data:data7};
(vErrors ??= []).push(err31);
errors++;
}
var _valid0 = _errs19 === errors;
valid4 = _valid0;
}
if(!valid4){
const err32 = {instancePath:instancePath+"/bias",keyword:"if",params:{failingKeyword: "else"},schema:schema56.properties.bias.if,parentSchema:schema56.properties.bias,data:data7};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.activations !== undefined){
let data10 = data.activations;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.bits === undefined){
const err33 = {instancePath:instancePath+"/activations",keyword:"required",params:{missingProperty: "bits"},schema:schema56.properties.activations.required,parentSchema:schema56.properties.activations,data:data10};
(vErrors ??= []).push(err33);
errors++;
}
if(data10.max === undefined){
const err34 = {instancePath:instancePath+"/activations",keyword:"required",params:{missingProperty: "max"},schema:schema56.properties.activations.required,parentSchema:schema56.properties.activations,data:data10};
(vErrors ??= []).push(err34);
errors++;
}
if(data10.scale === undefined){
const err35 = {instancePath:instancePath+"/activations",keyword:"required",params:{missingProperty: "scale"},schema:schema56.properties.activations.required,parentSchema:schema56.properties.activations,data:data10};
(vErrors ??= []).push(err35);
errors++;
}
if(data10.signed === undefined){
const err36 = {instancePath:instancePath+"/activations",keyword:"required",params:{missingProperty: "signed"},schema:schema56.properties.activations.required,parentSchema:schema56.properties.activations,data:data10};
(vErrors ??= []).push(err36);
errors++;
}
for(const key3 in data10){
if(errors>=20) break;
if(!((((key3 === "bits") || (key3 === "max")) || (key3 === "scale")) || (key3 === "signed"))){
const err37 = {instancePath:instancePath+"/activations",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema56.properties.activations,data:data10};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data10.bits !== undefined){
let data11 = data10.bits;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err38 = {instancePath:instancePath+"/activations/bits",keyword:"type",params:{type: "integer"},schema:schema56.properties.activations.properties.bits.type,parentSchema:schema56.properties.activations.properties.bits,data:data11};
(vErrors ??= []).push(err38);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 8 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/activations/bits",keyword:"maximum",params:{comparison: "<=", limit: 8},schema:8,parentSchema:schema56.properties.activations.properties.bits,data:data11};
(vErrors ??= []).push(err39);
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/activations/bits",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema56.properties.activations.properties.bits,data:data11};
(vErrors ??= []).push(err40);
errors++;
}
}
}
if(data10.max !== undefined){
let data12 = data10.max;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err41 = {instancePath:instancePath+"/activations/max",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56.properties.activations.properties.max,data:data12};
(vErrors ??= []).push(err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/activations/max",keyword:"type",params:{type: "number"},schema:schema56.properties.activations.properties.max.type,parentSchema:schema56.properties.activations.properties.max,data:data12};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data10.scale !== undefined){
let data13 = data10.scale;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 <= 0 || isNaN(data13)){
const err43 = {instancePath:instancePath+"/activations/scale",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema56.properties.activations.properties.scale,data:data13};
(vErrors ??= []).push(err43);
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/activations/scale",keyword:"type",params:{type: "number"},schema:schema56.properties.activations.properties.scale.type,parentSchema:schema56.properties.activations.properties.scale,data:data13};
(vErrors ??= []).push(err44);
errors++;
}
}
if(data10.signed !== undefined){
let data14 = data10.signed;
if(false !== data14){
const err45 = {instancePath:instancePath+"/activations/signed",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema56.properties.activations.properties.signed,data:data14};
(vErrors ??= []).push(err45);
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/activations",keyword:"type",params:{type: "object"},schema:schema56.properties.activations.type,parentSchema:schema56.properties.activations,data:data10};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data.sparq !== undefined){
let data15 = data.sparq;
const _errs37 = errors;
let valid7 = true;
const _errs38 = errors;
if(data15 !== null){
const err47 = {};
(vErrors ??= []).push(err47);
errors++;
}
var _valid1 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs40 = errors;
if(!(validate130(data15, {instancePath:instancePath+"/sparq"}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var _valid1 = _errs40 === errors;
valid7 = _valid1;
}
if(!valid7){
const err48 = {instancePath:instancePath+"/sparq",keyword:"if",params:{failingKeyword: "else"},schema:schema56.properties.sparq.if,parentSchema:schema56.properties.sparq,data:data15};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath,keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err49);
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","description":"a layer left in float","additionalProperties":false,"required":["name","kind","status","reason","detail"],"properties":{"name":{"type":"string","description":"name of the layer"},"kind":{"enum":["conv","gemm"],"description":"convolution or fully connected"},"status":{"const":"float","description":"left alone"},"reason":{"enum":["first-layer","fully-connected","excluded","signed-input","dynamic-weights","unsupported-form","unknown-shape"],"description":"why"},"detail":{"type":"string","description":"why, in words"}}};

function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema62.required,parentSchema:schema62,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"},schema:schema62.required,parentSchema:schema62,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "status"},schema:schema62.required,parentSchema:schema62,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.reason === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "reason"},schema:schema62.required,parentSchema:schema62,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.detail === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "detail"},schema:schema62.required,parentSchema:schema62,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "name") || (key0 === "kind")) || (key0 === "status")) || (key0 === "reason")) || (key0 === "detail"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema62,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema62.properties.name.type,parentSchema:schema62.properties.name,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "conv") || (data1 === "gemm"))){
const err7 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema62.properties.kind.enum},schema:schema62.properties.kind.enum,parentSchema:schema62.properties.kind,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if("float" !== data2){
const err8 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "float"},schema:"float",parentSchema:schema62.properties.status,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(!(((((((data3 === "first-layer") || (data3 === "fully-connected")) || (data3 === "excluded")) || (data3 === "signed-input")) || (data3 === "dynamic-weights")) || (data3 === "unsupported-form")) || (data3 === "unknown-shape"))){
const err9 = {instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: schema62.properties.reason.enum},schema:schema62.properties.reason.enum,parentSchema:schema62.properties.reason,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.detail !== undefined){
let data4 = data.detail;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},schema:schema62.properties.detail.type,parentSchema:schema62.properties.detail,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data};
(vErrors ??= []).push(err11);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.status !== undefined){
if("quantized" !== data.status){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
}
}
}
else {
const err2 = {};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(validate129(data, {instancePath}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate142(data, {instancePath}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0},schema:schema55.if,parentSchema:schema55,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "status"},schema:schema55.required,parentSchema:schema55,data};
(vErrors ??= []).push(err4);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
}
if(data.status !== undefined){
let data1 = data.status;
if(!((data1 === "quantized") || (data1 === "float"))){
const err5 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema55.properties.status.enum},schema:schema55.properties.status.enum,parentSchema:schema55.properties.status,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
(vErrors ??= []).push(err6);
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","description":"statistics of a normalization; reference holds the float network's moments where the model carries none","additionalProperties":false,"required":["name","mean","variance"],"properties":{"name":{"type":"string","description":"name of the node, or of the layer it follows"},"mean":{"type":"array","items":{"type":"number","description":"mean"},"description":"one a channel"},"variance":{"type":"array","items":{"type":"number","minimum":0,"description":"variance"},"description":"one a channel"},"reference":{"$ref":"#/$defs/statistics"}}};
const schema64 = {"type":"object","description":"moments by channel","additionalProperties":false,"required":["mean","variance"],"properties":{"mean":{"type":"array","items":{"type":"number","description":"mean"},"description":"one a channel"},"variance":{"type":"array","items":{"type":"number","minimum":0,"description":"variance"},"description":"one a channel"}}};

function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mean === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "mean"},schema:schema64.required,parentSchema:schema64,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.variance === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "variance"},schema:schema64.required,parentSchema:schema64,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "mean") || (key0 === "variance"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.mean !== undefined){
let data0 = data.mean;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/mean/" + i0,keyword:"type",params:{type: "number"},schema:schema64.properties.mean.items.type,parentSchema:schema64.properties.mean.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/mean",keyword:"type",params:{type: "array"},schema:schema64.properties.mean.type,parentSchema:schema64.properties.mean,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.variance !== undefined){
let data2 = data.variance;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1 && errors<20; i1++){
let data3 = data2[i1];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/variance/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.variance.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/variance/" + i1,keyword:"type",params:{type: "number"},schema:schema64.properties.variance.items.type,parentSchema:schema64.properties.variance.items,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/variance",keyword:"type",params:{type: "array"},schema:schema64.properties.variance.type,parentSchema:schema64.properties.variance,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
(vErrors ??= []).push(err8);
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema63.required,parentSchema:schema63,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.mean === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "mean"},schema:schema63.required,parentSchema:schema63,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.variance === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "variance"},schema:schema63.required,parentSchema:schema63,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "name") || (key0 === "mean")) || (key0 === "variance")) || (key0 === "reference"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema63.properties.name.type,parentSchema:schema63.properties.name,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.mean !== undefined){
let data1 = data.mean;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data2 = data1[i0];
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/mean/" + i0,keyword:"type",params:{type: "number"},schema:schema63.properties.mean.items.type,parentSchema:schema63.properties.mean.items,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/mean",keyword:"type",params:{type: "array"},schema:schema63.properties.mean.type,parentSchema:schema63.properties.mean,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.variance !== undefined){
let data3 = data.variance;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1 && errors<20; i1++){
let data4 = data3[i1];
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/variance/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema63.properties.variance.items,data:data4};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/variance/" + i1,keyword:"type",params:{type: "number"},schema:schema63.properties.variance.items.type,parentSchema:schema63.properties.variance.items,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/variance",keyword:"type",params:{type: "array"},schema:schema63.properties.variance.type,parentSchema:schema63.properties.variance,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.reference !== undefined){
if(!(validate146(data.reference, {instancePath:instancePath+"/reference"}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
(vErrors ??= []).push(err10);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath=""}={}){
/*# sourceURL="plan.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "schema"},schema:schema52.required,parentSchema:schema52,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "model"},schema:schema52.required,parentSchema:schema52,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.config === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "config"},schema:schema52.required,parentSchema:schema52,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.calibration === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "calibration"},schema:schema52.required,parentSchema:schema52,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.layers === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "layers"},schema:schema52.required,parentSchema:schema52,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.normalizations === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "normalizations"},schema:schema52.required,parentSchema:schema52,data};
(vErrors ??= []).push(err5);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "schema") || (key0 === "model")) || (key0 === "config")) || (key0 === "calibration")) || (key0 === "layers")) || (key0 === "normalizations"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if("sparqkit/plan@1" !== data0){
const err7 = {instancePath:instancePath+"/schema",keyword:"const",params:{allowedValue: "sparqkit/plan@1"},schema:"sparqkit/plan@1",parentSchema:schema52.properties.schema,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err8 = {instancePath:instancePath+"/model",keyword:"required",params:{missingProperty: "name"},schema:schema52.properties.model.required,parentSchema:schema52.properties.model,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
if(data1.sha256 === undefined){
const err9 = {instancePath:instancePath+"/model",keyword:"required",params:{missingProperty: "sha256"},schema:schema52.properties.model.required,parentSchema:schema52.properties.model,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!((key1 === "name") || (key1 === "sha256"))){
const err10 = {instancePath:instancePath+"/model",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema52.properties.model,data:data1};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/model/name",keyword:"type",params:{type: "string"},schema:schema52.properties.model.properties.name.type,parentSchema:schema52.properties.model.properties.name,data:data2};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/model/sha256",keyword:"type",params:{type: "string"},schema:schema52.properties.model.properties.sha256.type,parentSchema:schema52.properties.model.properties.sha256,data:data3};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/model",keyword:"type",params:{type: "object"},schema:schema52.properties.model.type,parentSchema:schema52.properties.model,data:data1};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/config",keyword:"type",params:{type: "string"},schema:schema52.properties.config.type,parentSchema:schema52.properties.config,data:data4};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.calibration !== undefined){
let data5 = data.calibration;
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(data5 !== null){
const err15 = {};
(vErrors ??= []).push(err15);
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs16 = errors;
if(!(validate124(data5, {instancePath:instancePath+"/calibration"}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
const err16 = {instancePath:instancePath+"/calibration",keyword:"if",params:{failingKeyword: "else"},schema:schema52.properties.calibration.if,parentSchema:schema52.properties.calibration,data:data5};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.layers !== undefined){
let data6 = data.layers;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate128(data6[i0], {instancePath:instancePath+"/layers/" + i0}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"},schema:schema52.properties.layers.type,parentSchema:schema52.properties.layers,data:data6};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.normalizations !== undefined){
let data8 = data.normalizations;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1 && errors<20; i1++){
if(!(validate145(data8[i1], {instancePath:instancePath+"/normalizations/" + i1}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/normalizations",keyword:"type",params:{type: "array"},schema:schema52.properties.normalizations.type,parentSchema:schema52.properties.normalizations,data:data8};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
(vErrors ??= []).push(err19);
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

export const protocolRequest = validate203;
const schema21 = {"description":"a line to the implementation","type":"object","required":["cmd"],"properties":{"cmd":{"enum":["start","run","stop"],"description":"what is asked"}},"allOf":[{"if":{"type":"object","required":["cmd"],"properties":{"cmd":{"const":"start"}}},"then":{"$ref":"#/$defs/start"}},{"if":{"type":"object","required":["cmd"],"properties":{"cmd":{"const":"run"}}},"then":{"$ref":"#/$defs/run"}},{"if":{"type":"object","required":["cmd"],"properties":{"cmd":{"const":"stop"}}},"then":{"$ref":"#/$defs/stop"}}]};
const schema22 = {"type":"object","description":"the first request","additionalProperties":false,"required":["cmd","protocol"],"properties":{"cmd":{"const":"start","description":"begin"},"protocol":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"version of the protocol"}}};

function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cmd === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cmd"},schema:schema22.required,parentSchema:schema22,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.protocol === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "protocol"},schema:schema22.required,parentSchema:schema22,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "cmd") || (key0 === "protocol"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.cmd !== undefined){
let data0 = data.cmd;
if("start" !== data0){
const err3 = {instancePath:instancePath+"/cmd",keyword:"const",params:{allowedValue: "start"},schema:"start",parentSchema:schema22.properties.cmd,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.protocol !== undefined){
let data1 = data.protocol;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/protocol",keyword:"type",params:{type: "integer"},schema:schema22.properties.protocol.type,parentSchema:schema22.properties.protocol,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/protocol",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema22.properties.protocol,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/protocol",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties.protocol,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
(vErrors ??= []).push(err7);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","description":"a batch of one operation","additionalProperties":false,"required":["cmd","seq","operation","params","inputs"],"properties":{"cmd":{"const":"run","description":"answer a batch"},"seq":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"number of the batch"},"operation":{"$ref":"values.schema.json#/$defs/operation"},"params":{"type":"object","description":"of the operation"},"inputs":{"type":"array","minItems":1,"items":{"type":"object","description":"of the operation"},"description":"what is asked, one result each"}}};

function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((((((data === "window") || (data === "window.table")) || (data === "window.named")) || (data === "window.wide")) || (data === "pair")) || (data === "pair.table")) || (data === "pair.row")) || (data === "encode")) || (data === "encode.decode")) || (data === "encode.dot")) || (data === "encode.table")) || (data === "gather")) || (data === "gather.dot")) || (data === "quantize")) || (data === "quantize.round")) || (data === "quantize.scale")) || (data === "quantize.weights")) || (data === "quantize.bias")) || (data === "im2col")) || (data === "im2col.size")) || (data === "im2col.weights")) || (data === "im2col.convolution")) || (data === "dot")) || (data === "dot.pairs")) || (data === "dot.gemm")) || (data === "dot.accumulator")) || (data === "bitplane")) || (data === "bitplane.weights")) || (data === "bitplane.regularizer")) || (data === "bitplane.requantize")) || (data === "bitplane.strip")) || (data === "bitplane.compression")) || (data === "cost")) || (data === "cost.area")) || (data === "cost.bopsArea")) || (data === "systolic"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema25.enum},schema:schema25.enum,parentSchema:schema25,data};
(vErrors ??= []).push(err0);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cmd === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cmd"},schema:schema23.required,parentSchema:schema23,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "seq"},schema:schema23.required,parentSchema:schema23,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.operation === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "operation"},schema:schema23.required,parentSchema:schema23,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.params === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "params"},schema:schema23.required,parentSchema:schema23,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.inputs === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "inputs"},schema:schema23.required,parentSchema:schema23,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "cmd") || (key0 === "seq")) || (key0 === "operation")) || (key0 === "params")) || (key0 === "inputs"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.cmd !== undefined){
let data0 = data.cmd;
if("run" !== data0){
const err6 = {instancePath:instancePath+"/cmd",keyword:"const",params:{allowedValue: "run"},schema:"run",parentSchema:schema23.properties.cmd,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"},schema:schema23.properties.seq.type,parentSchema:schema23.properties.seq,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema23.properties.seq,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/seq",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema23.properties.seq,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.operation !== undefined){
if(!(validate59(data.operation, {instancePath:instancePath+"/operation"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err10 = {instancePath:instancePath+"/params",keyword:"type",params:{type: "object"},schema:schema23.properties.params.type,parentSchema:schema23.properties.params,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.inputs !== undefined){
let data4 = data.inputs;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/inputs",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.inputs,data:data4};
(vErrors ??= []).push(err11);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data5 = data4[i0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err12 = {instancePath:instancePath+"/inputs/" + i0,keyword:"type",params:{type: "object"},schema:schema23.properties.inputs.items.type,parentSchema:schema23.properties.inputs.items,data:data5};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/inputs",keyword:"type",params:{type: "array"},schema:schema23.properties.inputs.type,parentSchema:schema23.properties.inputs,data:data4};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
(vErrors ??= []).push(err14);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","description":"the last request","additionalProperties":false,"required":["cmd"],"properties":{"cmd":{"const":"stop","description":"exit"}}};

function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cmd === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cmd"},schema:schema26.required,parentSchema:schema26,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cmd")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cmd !== undefined){
let data0 = data.cmd;
if("stop" !== data0){
const err2 = {instancePath:instancePath+"/cmd",keyword:"const",params:{allowedValue: "stop"},schema:"stop",parentSchema:schema26.properties.cmd,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
(vErrors ??= []).push(err3);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate203(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cmd === undefined) && (missing0 = "cmd")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.cmd !== undefined){
if("start" !== data.cmd){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
}
}
}
else {
const err2 = {};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate55(data, {instancePath}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
}
if(!valid1){
const err3 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema21.allOf[0].if,parentSchema:schema21.allOf[0],data};
(vErrors ??= []).push(err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.cmd === undefined) && (missing1 = "cmd")){
const err4 = {};
(vErrors ??= []).push(err4);
errors++;
}
else {
if(data.cmd !== undefined){
if("run" !== data.cmd){
const err5 = {};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
else {
const err6 = {};
(vErrors ??= []).push(err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate57(data, {instancePath}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
if(valid3){
var props1 = true;
}
}
if(!valid3){
const err7 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema21.allOf[1].if,parentSchema:schema21.allOf[1],data};
(vErrors ??= []).push(err7);
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.cmd === undefined) && (missing2 = "cmd")){
const err8 = {};
(vErrors ??= []).push(err8);
errors++;
}
else {
if(data.cmd !== undefined){
if("stop" !== data.cmd){
const err9 = {};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
else {
const err10 = {};
(vErrors ??= []).push(err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate62(data, {instancePath}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
if(valid5){
var props2 = true;
}
}
if(!valid5){
const err11 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema21.allOf[2].if,parentSchema:schema21.allOf[2],data};
(vErrors ??= []).push(err11);
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cmd === undefined){
const err12 = {instancePath,keyword:"required",params:{missingProperty: "cmd"},schema:schema21.required,parentSchema:schema21,data};
(vErrors ??= []).push(err12);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.cmd = true;
}
if(data.cmd !== undefined){
let data3 = data.cmd;
if(!(((data3 === "start") || (data3 === "run")) || (data3 === "stop"))){
const err13 = {instancePath:instancePath+"/cmd",keyword:"enum",params:{allowedValues: schema21.properties.cmd.enum},schema:schema21.properties.cmd.enum,parentSchema:schema21.properties.cmd,data:data3};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
(vErrors ??= []).push(err14);
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}

export const protocolResponse = validate207;
const schema27 = {"description":"a line from the implementation: results if it has a seq, else the answer to start","type":"object","if":{"type":"object","required":["seq"],"properties":{"seq":true}},"then":{"$ref":"#/$defs/results"},"else":{"$ref":"#/$defs/started"}};
const schema28 = {"type":"object","description":"the answer to run","additionalProperties":false,"required":["seq","results"],"properties":{"seq":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"number of the batch"},"results":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/result"},"description":"one an input, in their order"}}};
const schema29 = {"type":"object","minProperties":1,"maxProperties":1,"description":"exactly one of the four","additionalProperties":false,"properties":{"output":{"type":"object","description":"of the operation"},"rejected":{"type":"object","description":"the input must be refused","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","description":"one of the codes of operations.md; another one is a failed test"}}},"skipped":{"type":"string","description":"why it is not done"},"errored":{"type":"string","description":"what went wrong"}}};

function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema29,data};
(vErrors ??= []).push(err0);
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema29,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "output") || (key0 === "rejected")) || (key0 === "skipped")) || (key0 === "errored"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.output !== undefined){
let data0 = data.output;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {instancePath:instancePath+"/output",keyword:"type",params:{type: "object"},schema:schema29.properties.output.type,parentSchema:schema29.properties.output,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.rejected !== undefined){
let data1 = data.rejected;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err4 = {instancePath:instancePath+"/rejected",keyword:"required",params:{missingProperty: "code"},schema:schema29.properties.rejected.required,parentSchema:schema29.properties.rejected,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!(key1 === "code")){
const err5 = {instancePath:instancePath+"/rejected",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema29.properties.rejected,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/rejected/code",keyword:"type",params:{type: "string"},schema:schema29.properties.rejected.properties.code.type,parentSchema:schema29.properties.rejected.properties.code,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/rejected",keyword:"type",params:{type: "object"},schema:schema29.properties.rejected.type,parentSchema:schema29.properties.rejected,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.skipped !== undefined){
let data3 = data.skipped;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/skipped",keyword:"type",params:{type: "string"},schema:schema29.properties.skipped.type,parentSchema:schema29.properties.skipped,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.errored !== undefined){
let data4 = data.errored;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/errored",keyword:"type",params:{type: "string"},schema:schema29.properties.errored.type,parentSchema:schema29.properties.errored,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
(vErrors ??= []).push(err10);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "seq"},schema:schema28.required,parentSchema:schema28,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.results === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "results"},schema:schema28.required,parentSchema:schema28,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "seq") || (key0 === "results"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"},schema:schema28.properties.seq.type,parentSchema:schema28.properties.seq,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/seq",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema28.properties.seq,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/seq",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema28.properties.seq,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/results",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema28.properties.results,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate67(data1[i0], {instancePath:instancePath+"/results/" + i0}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/results",keyword:"type",params:{type: "array"},schema:schema28.properties.results.type,parentSchema:schema28.properties.results,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
(vErrors ??= []).push(err8);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","description":"the answer to start","additionalProperties":false,"required":["protocol","implementation"],"properties":{"protocol":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"version of the protocol"},"implementation":{"$ref":"#/$defs/implementation"}}};

function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "version"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.language === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "language"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.features === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "features"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "name") || (key0 === "version")) || (key0 === "language")) || (key0 === "features")) || (key0 === "homepage")) || (key0 === "notes"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "[\\s\\S]"},schema:"[\\s\\S]",parentSchema:schema31.properties.name,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.language !== undefined){
let data2 = data.language;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"},schema:schema31.properties.language.type,parentSchema:schema31.properties.language,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.features !== undefined){
let data3 = data.features;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate72(data3[i0], {instancePath:instancePath+"/features/" + i0}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/features",keyword:"type",params:{type: "array"},schema:schema31.properties.features.type,parentSchema:schema31.properties.features,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.homepage !== undefined){
let data5 = data.homepage;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/homepage",keyword:"type",params:{type: "string"},schema:schema31.properties.homepage.type,parentSchema:schema31.properties.homepage,data:data5};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.notes !== undefined){
let data6 = data.notes;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/notes",keyword:"type",params:{type: "string"},schema:schema31.properties.notes.type,parentSchema:schema31.properties.notes,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
(vErrors ??= []).push(err12);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "protocol"},schema:schema30.required,parentSchema:schema30,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.implementation === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "implementation"},schema:schema30.required,parentSchema:schema30,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "protocol") || (key0 === "implementation"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/protocol",keyword:"type",params:{type: "integer"},schema:schema30.properties.protocol.type,parentSchema:schema30.properties.protocol,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/protocol",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema30.properties.protocol,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/protocol",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.protocol,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.implementation !== undefined){
if(!(validate71(data.implementation, {instancePath:instancePath+"/implementation"}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
(vErrors ??= []).push(err6);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.seq === undefined) && (missing0 = "seq")){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate66(data, {instancePath}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate70(data, {instancePath}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0},schema:schema27.if,parentSchema:schema27,data};
(vErrors ??= []).push(err3);
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}

export const protocolStarted = validate210;

function validate210(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "protocol"},schema:schema30.required,parentSchema:schema30,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.implementation === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "implementation"},schema:schema30.required,parentSchema:schema30,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "protocol") || (key0 === "implementation"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/protocol",keyword:"type",params:{type: "integer"},schema:schema30.properties.protocol.type,parentSchema:schema30.properties.protocol,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/protocol",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema30.properties.protocol,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/protocol",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.protocol,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.implementation !== undefined){
if(!(validate71(data.implementation, {instancePath:instancePath+"/implementation"}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
(vErrors ??= []).push(err6);
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}

export const protocolResults = validate212;

function validate212(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "seq"},schema:schema28.required,parentSchema:schema28,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.results === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "results"},schema:schema28.required,parentSchema:schema28,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "seq") || (key0 === "results"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"},schema:schema28.properties.seq.type,parentSchema:schema28.properties.seq,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/seq",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema28.properties.seq,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/seq",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema28.properties.seq,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/results",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema28.properties.results,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate67(data1[i0], {instancePath:instancePath+"/results/" + i0}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/results",keyword:"type",params:{type: "array"},schema:schema28.properties.results.type,parentSchema:schema28.properties.results,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
(vErrors ??= []).push(err8);
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}

export const vectors = validate214;
const schema96 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"vectors.schema.json","title":"Vector file","description":"Tests of one operation; spec/vectors.md says what the fields mean.","type":"object","allOf":[{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"window"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/window/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/window/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/window/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/window/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"window.table"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/window.table/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/window.table/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/window.table/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/window.table/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"window.named"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/window.named/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/window.named/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/window.named/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/window.named/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"window.wide"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/window.wide/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/window.wide/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/window.wide/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/window.wide/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"pair"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/pair/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/pair/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/pair/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/pair/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"pair.table"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/pair.table/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/pair.table/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/pair.table/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/pair.table/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"pair.row"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/pair.row/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/pair.row/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/pair.row/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/pair.row/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"encode"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/encode/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/encode/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/encode/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/encode/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"encode.decode"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/encode.decode/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/encode.decode/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/encode.decode/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/encode.decode/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"encode.dot"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/encode.dot/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/encode.dot/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/encode.dot/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/encode.dot/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"encode.table"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/encode.table/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/encode.table/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/encode.table/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/encode.table/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"gather"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/gather/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/gather/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/gather/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/gather/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"gather.dot"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/gather.dot/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/gather.dot/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/gather.dot/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/gather.dot/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"quantize"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/quantize/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/quantize/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/quantize/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/quantize/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"quantize.round"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/quantize.round/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/quantize.round/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/quantize.round/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/quantize.round/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"quantize.scale"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/quantize.scale/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/quantize.scale/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/quantize.scale/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/quantize.scale/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"quantize.weights"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/quantize.weights/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/quantize.weights/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/quantize.weights/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/quantize.weights/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"quantize.bias"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/quantize.bias/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/quantize.bias/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/quantize.bias/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/quantize.bias/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"im2col"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/im2col/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/im2col/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/im2col/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/im2col/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"im2col.size"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/im2col.size/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/im2col.size/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/im2col.size/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/im2col.size/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"im2col.weights"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/im2col.weights/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/im2col.weights/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/im2col.weights/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/im2col.weights/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"im2col.convolution"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/im2col.convolution/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/im2col.convolution/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/im2col.convolution/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/im2col.convolution/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"dot"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/dot/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/dot/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/dot/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/dot/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"dot.pairs"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/dot.pairs/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/dot.pairs/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/dot.pairs/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/dot.pairs/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"dot.gemm"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/dot.gemm/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/dot.gemm/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/dot.gemm/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/dot.gemm/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"dot.accumulator"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/dot.accumulator/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/dot.accumulator/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/dot.accumulator/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/dot.accumulator/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane.weights"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane.weights/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane.weights/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane.weights/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane.weights/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane.regularizer"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane.regularizer/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane.regularizer/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane.regularizer/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane.regularizer/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane.requantize"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane.requantize/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane.requantize/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane.requantize/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane.requantize/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane.strip"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane.strip/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane.strip/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane.strip/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane.strip/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane.compression"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane.compression/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane.compression/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane.compression/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane.compression/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"cost"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/cost/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/cost/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/cost/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/cost/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"cost.area"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/cost.area/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/cost.area/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/cost.area/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/cost.area/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"cost.bopsArea"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/cost.bopsArea/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/cost.bopsArea/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/cost.bopsArea/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/cost.bopsArea/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"systolic"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/systolic/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/systolic/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/systolic/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/systolic/properties/output"}}}}}}}}}}}}}],"additionalProperties":false,"required":["schema","feature","operation","header","numberOfTests","notes","groups"],"properties":{"schema":{"const":"sparqkit/vectors@1","description":"this form and its version"},"feature":{"$ref":"values.schema.json#/$defs/feature"},"operation":{"$ref":"values.schema.json#/$defs/operation"},"header":{"type":"array","minItems":1,"items":{"$ref":"values.schema.json#/$defs/text"},"description":"what the file holds, line by line"},"numberOfTests":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"tests of all groups, against truncation"},"notes":{"type":"object","propertyNames":{"$ref":"#/$defs/flag"},"additionalProperties":{"$ref":"#/$defs/note"},"description":"every flag used in the file"},"groups":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/group"},"description":"tests that share params"}},"$defs":{"flag":{"type":"string","pattern":"^[A-Z][A-Za-z0-9]*$","description":"name of a note"},"note":{"type":"object","description":"what a flag means","additionalProperties":false,"required":["kind","description","effect","clauses"],"properties":{"kind":{"enum":["BASIC","EDGE_CASE","EXHAUSTIVE","RANDOM","LIMIT","INVALID"],"description":"what sort of tests these are"},"description":{"$ref":"values.schema.json#/$defs/text","description":"what the flag says of a test"},"effect":{"$ref":"values.schema.json#/$defs/text","description":"what a failure usually means"},"clauses":{"$ref":"values.schema.json#/$defs/clauses"}}},"group":{"type":"object","description":"tests that share params","additionalProperties":false,"required":["source","level","clauses","params","tests"],"properties":{"source":{"type":"object","description":"where the tests come from","additionalProperties":false,"required":["name","version"],"properties":{"name":{"$ref":"values.schema.json#/$defs/text","description":"what made the tests"},"version":{"$ref":"values.schema.json#/$defs/text","description":"version of that"}}},"level":{"enum":["required","recommended"],"description":"recommended where an implementation that lacks it is still SPARQ"},"clauses":{"$ref":"values.schema.json#/$defs/clauses"},"params":{"type":"object","description":"of the operation"},"tolerance":{"$ref":"#/$defs/tolerance"},"tests":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/test"},"description":"the tests"}}},"tolerance":{"type":"object","minProperties":1,"description":"how near float32 and float64 values must come; without it, bit by bit","additionalProperties":false,"properties":{"rel":{"type":"number","minimum":0,"description":"largest difference relative to the expected value"},"abs":{"type":"number","minimum":0,"description":"largest difference"},"ulp":{"type":"number","minimum":0,"description":"largest difference in units of the last place"}}},"error":{"type":"object","description":"why the input must be rejected","additionalProperties":false,"required":["code"],"properties":{"code":{"$ref":"values.schema.json#/$defs/errorCode"}}},"test":{"type":"object","description":"one test","allOf":[{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"valid"}}},"then":{"type":"object","required":["expected"],"properties":{"expected":true,"error":false,"alternatives":false}}},{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"invalid"}}},"then":{"type":"object","required":["error"],"properties":{"error":true,"expected":false,"alternatives":false,"sha256":false}}},{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"acceptable"}}},"then":{"type":"object","required":["alternatives"],"properties":{"alternatives":true,"expected":false,"error":false,"sha256":false,"flags":{"type":"array","minItems":1}}}}],"additionalProperties":false,"required":["id","flags","input","result"],"properties":{"id":{"$ref":"values.schema.json#/$defs/testId"},"comment":{"$ref":"values.schema.json#/$defs/text","description":"what the test is about"},"flags":{"type":"array","items":{"$ref":"#/$defs/flag"},"description":"names of notes"},"input":{"type":"object","description":"of the operation"},"result":{"enum":["valid","invalid","acceptable"],"description":"whether the output must equal expected, the input be rejected, or any of the alternatives will do"},"expected":{"type":"object","description":"of the operation"},"error":{"$ref":"#/$defs/error"},"alternatives":{"type":"array","minItems":2,"items":{"type":"object","minProperties":1,"maxProperties":1,"description":"one of the outputs or errors that will do","additionalProperties":false,"properties":{"expected":{"type":"object","description":"of the operation"},"error":{"$ref":"#/$defs/error"}}},"description":"what an implementation may choose from"},"sha256":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"values.schema.json#/$defs/sha256"},"description":"hash of the bytes of an expected tensor, by its field"}}}}};
const schema98 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set","rounding"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"},"rounding":{"$ref":"values.schema.json#/$defs/rounding"}}};

function validate217(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema58.required,parentSchema:schema58,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shifts"},schema:schema58.required,parentSchema:schema58,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate132(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate134(data.shifts, {instancePath:instancePath+"/shifts"}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
(vErrors ??= []).push(err3);
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "trim") || (data === "round"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema61.enum},schema:schema61.enum,parentSchema:schema61,data};
(vErrors ??= []).push(err0);
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema98.required,parentSchema:schema98,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema98.required,parentSchema:schema98,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "set") || (key0 === "rounding"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema98,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate221(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema98.type,parentSchema:schema98,data};
(vErrors ??= []).push(err3);
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["a"],"properties":{"a":{"$ref":"values.schema.json#/$defs/integer","description":"activation"}}};

function validate225(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,keyword:"type",params:{type: "integer"},schema:schema59.type,parentSchema:schema59,data};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema59,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data < -9007199254740991 || isNaN(data)){
const err2 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},schema:-9007199254740991,parentSchema:schema59,data};
(vErrors ??= []).push(err2);
errors++;
}
}
validate225.errors = vErrors;
return errors === 0;
}


function validate224(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "a"},schema:schema101.required,parentSchema:schema101,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema101,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate225(data.a, {instancePath:instancePath+"/a"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
(vErrors ??= []).push(err2);
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["cut","shift","kept"],"properties":{"cut":{"$ref":"values.schema.json#/$defs/integer","description":"the activation after the cut, kept x 2^shift"},"shift":{"$ref":"values.schema.json#/$defs/integer","description":"position of its window"},"kept":{"$ref":"values.schema.json#/$defs/integer","description":"the bits that are kept"}}};

function validate228(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cut"},schema:schema103.required,parentSchema:schema103,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shift === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shift"},schema:schema103.required,parentSchema:schema103,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.kept === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "kept"},schema:schema103.required,parentSchema:schema103,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "cut") || (key0 === "shift")) || (key0 === "kept"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema103,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate225(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.shift !== undefined){
if(!(validate225(data.shift, {instancePath:instancePath+"/shift"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.kept !== undefined){
if(!(validate225(data.kept, {instancePath:instancePath+"/kept"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema103.type,parentSchema:schema103,data};
(vErrors ??= []).push(err4);
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set","rounding"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"},"rounding":{"$ref":"values.schema.json#/$defs/rounding"}}};

function validate234(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema104.required,parentSchema:schema104,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema104.required,parentSchema:schema104,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "set") || (key0 === "rounding"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema104,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate221(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema104.type,parentSchema:schema104,data};
(vErrors ??= []).push(err3);
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","description":"an object without fields","additionalProperties":false,"properties":{}};

function validate238(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["cut"],"properties":{"cut":{"$ref":"values.schema.json#/$defs/tensor-uint8-1d","description":"the cut of 0..255"}}};
const schema107 = {"type":"object","description":"tensor of uint8 of one dimension","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"uint8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-1d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};
const schema108 = {"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"#/$defs/count"},"description":"sizes of one dimension"};
const schema109 = {"type":"integer","minimum":0,"maximum":9007199254740991,"description":"integer from 0"};

function validate243(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,keyword:"type",params:{type: "integer"},schema:schema109.type,parentSchema:schema109,data};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema109,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema109,data};
(vErrors ??= []).push(err2);
errors++;
}
}
validate243.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema108,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema108,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate243(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "array"},schema:schema108.type,parentSchema:schema108,data};
(vErrors ??= []).push(err2);
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"string","pattern":"^(?:[0-9a-fA-F]{2})*$","description":"the elements' bytes in hexadecimal, row-major, each element little-endian"};
const pattern21 = new RegExp("^(?:[0-9a-fA-F]{2})*$", "");

function validate246(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9a-fA-F]{2})*$"},schema:"^(?:[0-9a-fA-F]{2})*$",parentSchema:schema110,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema110.type,parentSchema:schema110,data};
(vErrors ??= []).push(err1);
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}


function validate241(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dtype"},schema:schema107.required,parentSchema:schema107,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shape"},schema:schema107.required,parentSchema:schema107,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "hex"},schema:schema107.required,parentSchema:schema107,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema107,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("uint8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",keyword:"const",params:{allowedValue: "uint8"},schema:"uint8",parentSchema:schema107.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate242(data.shape, {instancePath:instancePath+"/shape"}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate246(data.hex, {instancePath:instancePath+"/hex"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema107.type,parentSchema:schema107,data};
(vErrors ??= []).push(err5);
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}


function validate240(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cut"},schema:schema106.required,parentSchema:schema106,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema106,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate241(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema106.type,parentSchema:schema106,data};
(vErrors ??= []).push(err2);
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}


function validate251(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"name of a window set"}}};

function validate253(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema112.required,parentSchema:schema112,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "name")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema112,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema112.properties.name.type,parentSchema:schema112.properties.name,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema112.type,parentSchema:schema112,data};
(vErrors ??= []).push(err3);
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["bits","shifts"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"n"},"shifts":{"$ref":"values.schema.json#/$defs/integers","description":"its shifts, ascending"}}};

function validate257(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate132(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"},schema:schema60.type,parentSchema:schema60,data};
(vErrors ??= []).push(err0);
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema113.required,parentSchema:schema113,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shifts"},schema:schema113.required,parentSchema:schema113,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema113,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate257(data.shifts, {instancePath:instancePath+"/shifts"}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema113.type,parentSchema:schema113,data};
(vErrors ??= []).push(err3);
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"}}};

function validate262(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema115.required,parentSchema:schema115,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema115,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema115.type,parentSchema:schema115,data};
(vErrors ??= []).push(err2);
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["bits","shifts"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of the wide set"},"shifts":{"$ref":"values.schema.json#/$defs/integers","description":"shifts of the wide set, ascending"}}};

function validate267(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema117.required,parentSchema:schema117,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shifts"},schema:schema117.required,parentSchema:schema117,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema117,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate257(data.shifts, {instancePath:instancePath+"/shifts"}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema117.type,parentSchema:schema117,data};
(vErrors ??= []).push(err3);
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":"object","description":"rule of pairs [PAIR-1]","additionalProperties":false,"required":["set","rounding","share"],"properties":{"set":{"$ref":"#/$defs/windowSet","description":"the window set"},"rounding":{"$ref":"#/$defs/rounding"},"share":{"type":"boolean","description":"whether a pair shares its bits"}}};

function validate273(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema58.required,parentSchema:schema58,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shifts"},schema:schema58.required,parentSchema:schema58,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate132(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate134(data.shifts, {instancePath:instancePath+"/shifts"}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
(vErrors ??= []).push(err3);
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate277(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "trim") || (data === "round"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema61.enum},schema:schema61.enum,parentSchema:schema61,data};
(vErrors ??= []).push(err0);
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}


function validate272(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}

const schema121 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["a"],"properties":{"a":{"$ref":"values.schema.json#/$defs/pair","description":"[a0, a1], two activations"}}};
const schema122 = {"type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/integer"},"description":"two integers, of the first and of the second"};

function validate281(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema122,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 2){
const err1 = {instancePath,keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema122,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate132(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "array"},schema:schema122.type,parentSchema:schema122,data};
(vErrors ??= []).push(err2);
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}


function validate280(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "a"},schema:schema121.required,parentSchema:schema121,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema121,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate281(data.a, {instancePath:instancePath+"/a"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema121.type,parentSchema:schema121,data};
(vErrors ??= []).push(err2);
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}

const schema123 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["cut"],"properties":{"cut":{"$ref":"values.schema.json#/$defs/pair","description":"[c0, c1], the two after the cut"}}};

function validate285(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cut"},schema:schema123.required,parentSchema:schema123,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema123,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate281(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema123.type,parentSchema:schema123,data};
(vErrors ??= []).push(err2);
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}


function validate289(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}


function validate293(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}

const schema126 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["cut"],"properties":{"cut":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"[65536, 2]; row 256 a0 + a1 is the cut of (a0, a1)"}}};
const schema127 = {"type":"object","description":"tensor of uint8 of two dimensions","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"uint8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-2d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};
const schema128 = {"type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/count"},"description":"sizes of two dimensions"};

function validate297(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema128,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 2){
const err1 = {instancePath,keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema128,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate243(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "array"},schema:schema128.type,parentSchema:schema128,data};
(vErrors ??= []).push(err2);
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}


function validate296(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dtype"},schema:schema127.required,parentSchema:schema127,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shape"},schema:schema127.required,parentSchema:schema127,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "hex"},schema:schema127.required,parentSchema:schema127,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema127,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("uint8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",keyword:"const",params:{allowedValue: "uint8"},schema:"uint8",parentSchema:schema127.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate297(data.shape, {instancePath:instancePath+"/shape"}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate246(data.hex, {instancePath:instancePath+"/hex"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema127.type,parentSchema:schema127,data};
(vErrors ??= []).push(err5);
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}


function validate295(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cut"},schema:schema126.required,parentSchema:schema126,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema126,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate296(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema126.type,parentSchema:schema126,data};
(vErrors ??= []).push(err2);
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}


function validate304(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}

const schema130 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["a"],"properties":{"a":{"$ref":"values.schema.json#/$defs/tensor-uint8","description":"activations [K]"}}};
const schema131 = {"type":"object","description":"tensor of uint8","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"uint8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};
const schema132 = {"type":"array","minItems":1,"maxItems":8,"items":{"$ref":"#/$defs/count"},"description":"sizes of one to eight dimensions"};

function validate310(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 8){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema132,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema132,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate243(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "array"},schema:schema132.type,parentSchema:schema132,data};
(vErrors ??= []).push(err2);
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}


function validate309(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dtype"},schema:schema131.required,parentSchema:schema131,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shape"},schema:schema131.required,parentSchema:schema131,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "hex"},schema:schema131.required,parentSchema:schema131,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema131,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("uint8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",keyword:"const",params:{allowedValue: "uint8"},schema:"uint8",parentSchema:schema131.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate310(data.shape, {instancePath:instancePath+"/shape"}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate246(data.hex, {instancePath:instancePath+"/hex"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema131.type,parentSchema:schema131,data};
(vErrors ??= []).push(err5);
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}


function validate308(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "a"},schema:schema130.required,parentSchema:schema130,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema130,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate309(data.a, {instancePath:instancePath+"/a"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema130.type,parentSchema:schema130,data};
(vErrors ??= []).push(err2);
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}

const schema133 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["cut"],"properties":{"cut":{"$ref":"values.schema.json#/$defs/tensor-uint8-1d","description":"[K], the row after the cut"}}};

function validate316(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cut"},schema:schema133.required,parentSchema:schema133,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema133,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate241(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema133.type,parentSchema:schema133,data};
(vErrors ??= []).push(err2);
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}


function validate320(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}

const schema135 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["a"],"properties":{"a":{"$ref":"values.schema.json#/$defs/pair","description":"[a0, a1], two activations"}}};

function validate324(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "a"},schema:schema135.required,parentSchema:schema135,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema135,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate281(data.a, {instancePath:instancePath+"/a"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema135.type,parentSchema:schema135,data};
(vErrors ??= []).push(err2);
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}

const schema136 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["data","shiftCtrl","muxCtrl"],"properties":{"data":{"$ref":"values.schema.json#/$defs/pair","description":"[d0, d1], bits of the two fields"},"shiftCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[s0, s1], indices into the shift table"},"muxCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[m0, m1], which activation a field belongs to"}}};

function validate327(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"},schema:schema136.required,parentSchema:schema136,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema136.required,parentSchema:schema136,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema136.required,parentSchema:schema136,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema136,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.data !== undefined){
if(!(validate281(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate281(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate281(data.muxCtrl, {instancePath:instancePath+"/muxCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema136.type,parentSchema:schema136,data};
(vErrors ??= []).push(err4);
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}

const schema137 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"}}};

function validate333(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema137.required,parentSchema:schema137,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema137,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema137.type,parentSchema:schema137,data};
(vErrors ??= []).push(err2);
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}

const schema138 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["data","shiftCtrl","muxCtrl"],"properties":{"data":{"$ref":"values.schema.json#/$defs/pair","description":"[d0, d1], bits of the two fields"},"shiftCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[s0, s1], indices into the shift table"},"muxCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[m0, m1], which activation a field belongs to"}}};

function validate336(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"},schema:schema138.required,parentSchema:schema138,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema138.required,parentSchema:schema138,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema138.required,parentSchema:schema138,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema138,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.data !== undefined){
if(!(validate281(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate281(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate281(data.muxCtrl, {instancePath:instancePath+"/muxCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema138.type,parentSchema:schema138,data};
(vErrors ??= []).push(err4);
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}

const schema139 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["a"],"properties":{"a":{"$ref":"values.schema.json#/$defs/pair","description":"[c0, c1], the decoded pair"}}};

function validate341(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "a"},schema:schema139.required,parentSchema:schema139,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema139,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate281(data.a, {instancePath:instancePath+"/a"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema139.type,parentSchema:schema139,data};
(vErrors ??= []).push(err2);
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}

const schema140 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"}}};

function validate345(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema140.required,parentSchema:schema140,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema140,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema140.type,parentSchema:schema140,data};
(vErrors ??= []).push(err2);
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}

const schema141 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["data","shiftCtrl","muxCtrl","weights"],"properties":{"data":{"$ref":"values.schema.json#/$defs/pair","description":"[d0, d1], bits of the two fields"},"shiftCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[s0, s1], indices into the shift table"},"muxCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[m0, m1], which activation a field belongs to"},"weights":{"$ref":"values.schema.json#/$defs/pair","description":"[w0, w1]"}}};

function validate348(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"},schema:schema141.required,parentSchema:schema141,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema141.required,parentSchema:schema141,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema141.required,parentSchema:schema141,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.weights === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema141.required,parentSchema:schema141,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl")) || (key0 === "weights"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema141,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.data !== undefined){
if(!(validate281(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate281(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate281(data.muxCtrl, {instancePath:instancePath+"/muxCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate281(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema141.type,parentSchema:schema141,data};
(vErrors ??= []).push(err5);
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}

const schema142 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["dot"],"properties":{"dot":{"$ref":"values.schema.json#/$defs/integer","description":"dot product"}}};

function validate354(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dot"},schema:schema142.required,parentSchema:schema142,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema142,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate225(data.dot, {instancePath:instancePath+"/dot"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema142.type,parentSchema:schema142,data};
(vErrors ??= []).push(err2);
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}

const schema143 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"}}};

function validate358(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema143.required,parentSchema:schema143,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema143,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema143.type,parentSchema:schema143,data};
(vErrors ??= []).push(err2);
errors++;
}
validate358.errors = vErrors;
return errors === 0;
}


function validate361(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate361.errors = vErrors;
return errors === 0;
}

const schema145 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["shifts","bits"],"properties":{"shifts":{"$ref":"values.schema.json#/$defs/integers","description":"the shift table"},"bits":{"type":"object","description":"bits of an encoded pair","additionalProperties":false,"required":["data","shiftCtrl","muxCtrl"],"properties":{"data":{"$ref":"values.schema.json#/$defs/integer","description":"bits of data of a pair"},"shiftCtrl":{"$ref":"values.schema.json#/$defs/integer","description":"bits of ShiftCtrl of a pair"},"muxCtrl":{"$ref":"values.schema.json#/$defs/integer","description":"bits of MuxCtrl of a pair"}}}}};

function validate363(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shifts === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "shifts"},schema:schema145.required,parentSchema:schema145,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.bits === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema145.required,parentSchema:schema145,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "shifts") || (key0 === "bits"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema145,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.shifts !== undefined){
if(!(validate257(data.shifts, {instancePath:instancePath+"/shifts"}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data.bits !== undefined){
let data1 = data.bits;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.data === undefined){
const err3 = {instancePath:instancePath+"/bits",keyword:"required",params:{missingProperty: "data"},schema:schema145.properties.bits.required,parentSchema:schema145.properties.bits,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.shiftCtrl === undefined){
const err4 = {instancePath:instancePath+"/bits",keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema145.properties.bits.required,parentSchema:schema145.properties.bits,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.muxCtrl === undefined){
const err5 = {instancePath:instancePath+"/bits",keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema145.properties.bits.required,parentSchema:schema145.properties.bits,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!(((key1 === "data") || (key1 === "shiftCtrl")) || (key1 === "muxCtrl"))){
const err6 = {instancePath:instancePath+"/bits",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema145.properties.bits,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data1.data !== undefined){
if(!(validate225(data1.data, {instancePath:instancePath+"/bits/data"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data1.shiftCtrl !== undefined){
if(!(validate225(data1.shiftCtrl, {instancePath:instancePath+"/bits/shiftCtrl"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data1.muxCtrl !== undefined){
if(!(validate225(data1.muxCtrl, {instancePath:instancePath+"/bits/muxCtrl"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/bits",keyword:"type",params:{type: "object"},schema:schema145.properties.bits.type,parentSchema:schema145.properties.bits,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},schema:schema145.type,parentSchema:schema145,data};
(vErrors ??= []).push(err8);
errors++;
}
validate363.errors = vErrors;
return errors === 0;
}


function validate370(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}

const schema147 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["weights"],"properties":{"weights":{"$ref":"values.schema.json#/$defs/tensor-int8","description":"weights [K]"}}};
const schema148 = {"type":"object","description":"tensor of int8","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"int8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate373(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dtype"},schema:schema148.required,parentSchema:schema148,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shape"},schema:schema148.required,parentSchema:schema148,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "hex"},schema:schema148.required,parentSchema:schema148,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema148,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("int8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",keyword:"const",params:{allowedValue: "int8"},schema:"int8",parentSchema:schema148.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate310(data.shape, {instancePath:instancePath+"/shape"}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate246(data.hex, {instancePath:instancePath+"/hex"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema148.type,parentSchema:schema148,data};
(vErrors ??= []).push(err5);
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}


function validate372(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema147.required,parentSchema:schema147,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema147,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema147.type,parentSchema:schema147,data};
(vErrors ??= []).push(err2);
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["positions"],"properties":{"positions":{"$ref":"values.schema.json#/$defs/integers","description":"two a group of four, -1 where one is missing"}}};

function validate378(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positions === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positions"},schema:schema149.required,parentSchema:schema149,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "positions")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema149,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.positions !== undefined){
if(!(validate257(data.positions, {instancePath:instancePath+"/positions"}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema149.type,parentSchema:schema149,data};
(vErrors ??= []).push(err2);
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}


function validate382(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}

const schema151 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["activations","weights"],"properties":{"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8","description":"activations [K]"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8","description":"weights [K]"}}};

function validate386(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema151.required,parentSchema:schema151,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema151.required,parentSchema:schema151,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema151,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema151.type,parentSchema:schema151,data};
(vErrors ??= []).push(err3);
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}

const schema152 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["dot"],"properties":{"dot":{"$ref":"values.schema.json#/$defs/integer","description":"dot product"}}};

function validate390(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dot"},schema:schema152.required,parentSchema:schema152,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema152,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate225(data.dot, {instancePath:instancePath+"/dot"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema152.type,parentSchema:schema152,data};
(vErrors ??= []).push(err2);
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}

const schema153 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate394(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema153.required,parentSchema:schema153,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema153,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema153.type,parentSchema:schema153,data};
(vErrors ??= []).push(err2);
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}

const schema154 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["values","scale"],"properties":{"values":{"$ref":"values.schema.json#/$defs/tensor-float32","description":"values to quantize, of any shape"},"scale":{"$ref":"values.schema.json#/$defs/float32"}}};
const schema155 = {"type":"object","description":"tensor of float32","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"float32","description":"type of an element"},"shape":{"$ref":"#/$defs/shape","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate398(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dtype"},schema:schema155.required,parentSchema:schema155,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shape"},schema:schema155.required,parentSchema:schema155,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "hex"},schema:schema155.required,parentSchema:schema155,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema155,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("float32" !== data0){
const err4 = {instancePath:instancePath+"/dtype",keyword:"const",params:{allowedValue: "float32"},schema:"float32",parentSchema:schema155.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate310(data.shape, {instancePath:instancePath+"/shape"}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate246(data.hex, {instancePath:instancePath+"/hex"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema155.type,parentSchema:schema155,data};
(vErrors ??= []).push(err5);
errors++;
}
validate398.errors = vErrors;
return errors === 0;
}

const schema156 = {"type":"string","pattern":"^0x[0-9a-fA-F]{8}$","description":"bit pattern of a binary32 number, most significant digit first: 1.5 is 0x3fc00000"};
const pattern22 = new RegExp("^0x[0-9a-fA-F]{8}$", "");

function validate402(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern22.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{8}$"},schema:"^0x[0-9a-fA-F]{8}$",parentSchema:schema156,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema156.type,parentSchema:schema156,data};
(vErrors ??= []).push(err1);
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}


function validate397(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "values"},schema:schema154.required,parentSchema:schema154,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scale === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema154.required,parentSchema:schema154,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "values") || (key0 === "scale"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema154,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.values !== undefined){
if(!(validate398(data.values, {instancePath:instancePath+"/values"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema154.type,parentSchema:schema154,data};
(vErrors ??= []).push(err3);
errors++;
}
validate397.errors = vErrors;
return errors === 0;
}

const schema157 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["quantized"],"properties":{"quantized":{"$ref":"values.schema.json#/$defs/tensor-uint8","description":"of the same shape"}}};

function validate405(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "quantized"},schema:schema157.required,parentSchema:schema157,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "quantized")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema157,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate309(data.quantized, {instancePath:instancePath+"/quantized"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema157.type,parentSchema:schema157,data};
(vErrors ??= []).push(err2);
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}


function validate409(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate409.errors = vErrors;
return errors === 0;
}

const schema159 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["value"],"properties":{"value":{"$ref":"values.schema.json#/$defs/float32","description":"value to round"}}};

function validate411(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "value"},schema:schema159.required,parentSchema:schema159,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "value")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema159,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.value !== undefined){
if(!(validate402(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema159.type,parentSchema:schema159,data};
(vErrors ??= []).push(err2);
errors++;
}
validate411.errors = vErrors;
return errors === 0;
}

const schema160 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["integer"],"properties":{"integer":{"$ref":"values.schema.json#/$defs/integer","description":"the nearest integer, ties to even"}}};

function validate414(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integer === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "integer"},schema:schema160.required,parentSchema:schema160,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "integer")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema160,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.integer !== undefined){
if(!(validate225(data.integer, {instancePath:instancePath+"/integer"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema160.type,parentSchema:schema160,data};
(vErrors ??= []).push(err2);
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}

const schema161 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate418(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema161.required,parentSchema:schema161,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema161,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema161.type,parentSchema:schema161,data};
(vErrors ??= []).push(err2);
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}

const schema162 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["maximum"],"properties":{"maximum":{"$ref":"values.schema.json#/$defs/float32","description":"largest activation"}}};

function validate421(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maximum === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "maximum"},schema:schema162.required,parentSchema:schema162,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "maximum")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema162,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.maximum !== undefined){
if(!(validate402(data.maximum, {instancePath:instancePath+"/maximum"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema162.type,parentSchema:schema162,data};
(vErrors ??= []).push(err2);
errors++;
}
validate421.errors = vErrors;
return errors === 0;
}

const schema163 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["scale"],"properties":{"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the activations"}}};

function validate424(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scale === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema163.required,parentSchema:schema163,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "scale")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema163,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema163.type,parentSchema:schema163,data};
(vErrors ??= []).push(err2);
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}

const schema164 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate428(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema164.required,parentSchema:schema164,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema164,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema164.type,parentSchema:schema164,data};
(vErrors ??= []).push(err2);
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}

const schema165 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["values"],"properties":{"values":{"$ref":"values.schema.json#/$defs/tensor-float32","description":"weights [filters, n]"}}};

function validate431(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "values"},schema:schema165.required,parentSchema:schema165,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "values")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema165,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.values !== undefined){
if(!(validate398(data.values, {instancePath:instancePath+"/values"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema165.type,parentSchema:schema165,data};
(vErrors ??= []).push(err2);
errors++;
}
validate431.errors = vErrors;
return errors === 0;
}

const schema166 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["quantized","scales"],"properties":{"quantized":{"$ref":"values.schema.json#/$defs/tensor-int8-2d","description":"[filters, n]"},"scales":{"$ref":"values.schema.json#/$defs/tensor-float32-1d","description":"[filters]"}}};
const schema167 = {"type":"object","description":"tensor of int8 of two dimensions","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"int8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-2d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate435(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dtype"},schema:schema167.required,parentSchema:schema167,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shape"},schema:schema167.required,parentSchema:schema167,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "hex"},schema:schema167.required,parentSchema:schema167,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema167,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("int8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",keyword:"const",params:{allowedValue: "int8"},schema:"int8",parentSchema:schema167.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate297(data.shape, {instancePath:instancePath+"/shape"}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate246(data.hex, {instancePath:instancePath+"/hex"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema167.type,parentSchema:schema167,data};
(vErrors ??= []).push(err5);
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}

const schema168 = {"type":"object","description":"tensor of float32 of one dimension","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"float32","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-1d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate439(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dtype"},schema:schema168.required,parentSchema:schema168,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shape"},schema:schema168.required,parentSchema:schema168,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "hex"},schema:schema168.required,parentSchema:schema168,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema168,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("float32" !== data0){
const err4 = {instancePath:instancePath+"/dtype",keyword:"const",params:{allowedValue: "float32"},schema:"float32",parentSchema:schema168.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate242(data.shape, {instancePath:instancePath+"/shape"}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate246(data.hex, {instancePath:instancePath+"/hex"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema168.type,parentSchema:schema168,data};
(vErrors ??= []).push(err5);
errors++;
}
validate439.errors = vErrors;
return errors === 0;
}


function validate434(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "quantized"},schema:schema166.required,parentSchema:schema166,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scales === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "scales"},schema:schema166.required,parentSchema:schema166,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "quantized") || (key0 === "scales"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema166,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate435(data.quantized, {instancePath:instancePath+"/quantized"}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
}
if(data.scales !== undefined){
if(!(validate439(data.scales, {instancePath:instancePath+"/scales"}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema166.type,parentSchema:schema166,data};
(vErrors ??= []).push(err3);
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}

const schema169 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate445(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema169.required,parentSchema:schema169,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema169,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema169.type,parentSchema:schema169,data};
(vErrors ??= []).push(err2);
errors++;
}
validate445.errors = vErrors;
return errors === 0;
}

const schema170 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["values"],"properties":{"values":{"$ref":"values.schema.json#/$defs/tensor-float32","description":"bias [n]"}}};

function validate448(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "values"},schema:schema170.required,parentSchema:schema170,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "values")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema170,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.values !== undefined){
if(!(validate398(data.values, {instancePath:instancePath+"/values"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema170.type,parentSchema:schema170,data};
(vErrors ??= []).push(err2);
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}

const schema171 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["quantized","scale"],"properties":{"quantized":{"$ref":"values.schema.json#/$defs/tensor-int8-1d","description":"[n]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the vector"}}};
const schema172 = {"type":"object","description":"tensor of int8 of one dimension","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"int8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-1d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate452(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dtype"},schema:schema172.required,parentSchema:schema172,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shape"},schema:schema172.required,parentSchema:schema172,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "hex"},schema:schema172.required,parentSchema:schema172,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema172,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("int8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",keyword:"const",params:{allowedValue: "int8"},schema:"int8",parentSchema:schema172.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate242(data.shape, {instancePath:instancePath+"/shape"}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate246(data.hex, {instancePath:instancePath+"/hex"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema172.type,parentSchema:schema172,data};
(vErrors ??= []).push(err5);
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}


function validate451(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "quantized"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scale === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "quantized") || (key0 === "scale"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema171,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate452(data.quantized, {instancePath:instancePath+"/quantized"}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema171.type,parentSchema:schema171,data};
(vErrors ??= []).push(err3);
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}


function validate459(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate459.errors = vErrors;
return errors === 0;
}

const schema174 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["geometry","group","activations"],"properties":{"geometry":{"$ref":"values.schema.json#/$defs/geometry"},"group":{"$ref":"values.schema.json#/$defs/integer","description":"which group's rows, from 0"},"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8","description":"activations [channels, height, width]"}}};
const schema175 = {"type":"object","description":"geometry of a convolution [IM2COL-1]","additionalProperties":false,"required":["channels","height","width","filters","kernel","strides","pads","dilations","group"],"properties":{"channels":{"$ref":"values.schema.json#/$defs/integer","description":"channels of the input"},"height":{"$ref":"values.schema.json#/$defs/integer","description":"height of the input"},"width":{"$ref":"values.schema.json#/$defs/integer","description":"width of the input"},"filters":{"$ref":"values.schema.json#/$defs/integer","description":"filters, the channels of the output"},"kernel":{"$ref":"values.schema.json#/$defs/pair","description":"[height, width] of the kernel"},"strides":{"$ref":"values.schema.json#/$defs/pair","description":"[vertical, horizontal]"},"pads":{"type":"array","minItems":4,"maxItems":4,"items":{"$ref":"values.schema.json#/$defs/integer"},"description":"[top, left, bottom, right]"},"dilations":{"$ref":"values.schema.json#/$defs/pair","description":"[vertical, horizontal]"},"group":{"$ref":"values.schema.json#/$defs/integer","description":"groups of channels"}}};

function validate467(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema122,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 2){
const err1 = {instancePath,keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema122,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate132(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "array"},schema:schema122.type,parentSchema:schema122,data};
(vErrors ??= []).push(err2);
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}


function validate462(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channels === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "channels"},schema:schema175.required,parentSchema:schema175,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.height === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "height"},schema:schema175.required,parentSchema:schema175,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.width === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "width"},schema:schema175.required,parentSchema:schema175,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.filters === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "filters"},schema:schema175.required,parentSchema:schema175,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.kernel === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "kernel"},schema:schema175.required,parentSchema:schema175,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.strides === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "strides"},schema:schema175.required,parentSchema:schema175,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.pads === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "pads"},schema:schema175.required,parentSchema:schema175,data};
(vErrors ??= []).push(err6);
errors++;
}
if(data.dilations === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "dilations"},schema:schema175.required,parentSchema:schema175,data};
(vErrors ??= []).push(err7);
errors++;
}
if(data.group === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "group"},schema:schema175.required,parentSchema:schema175,data};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(func1.call(schema175.properties, key0))){
const err9 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema175,data};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.channels !== undefined){
if(!(validate132(data.channels, {instancePath:instancePath+"/channels"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.height !== undefined){
if(!(validate132(data.height, {instancePath:instancePath+"/height"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.width !== undefined){
if(!(validate132(data.width, {instancePath:instancePath+"/width"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.filters !== undefined){
if(!(validate132(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.kernel !== undefined){
if(!(validate467(data.kernel, {instancePath:instancePath+"/kernel"}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
if(data.strides !== undefined){
if(!(validate467(data.strides, {instancePath:instancePath+"/strides"}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
if(data.pads !== undefined){
let data6 = data.pads;
if(Array.isArray(data6)){
if(data6.length > 4){
const err10 = {instancePath:instancePath+"/pads",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema175.properties.pads,data:data6};
(vErrors ??= []).push(err10);
errors++;
}
if(data6.length < 4){
const err11 = {instancePath:instancePath+"/pads",keyword:"minItems",params:{limit: 4},schema:4,parentSchema:schema175.properties.pads,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate132(data6[i0], {instancePath:instancePath+"/pads/" + i0}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/pads",keyword:"type",params:{type: "array"},schema:schema175.properties.pads.type,parentSchema:schema175.properties.pads,data:data6};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.dilations !== undefined){
if(!(validate467(data.dilations, {instancePath:instancePath+"/dilations"}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate132(data.group, {instancePath:instancePath+"/group"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},schema:schema175.type,parentSchema:schema175,data};
(vErrors ??= []).push(err13);
errors++;
}
validate462.errors = vErrors;
return errors === 0;
}


function validate461(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "geometry"},schema:schema174.required,parentSchema:schema174,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "group"},schema:schema174.required,parentSchema:schema174,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.activations === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema174.required,parentSchema:schema174,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "geometry") || (key0 === "group")) || (key0 === "activations"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema174,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate462(data.geometry, {instancePath:instancePath+"/geometry"}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate225(data.group, {instancePath:instancePath+"/group"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema174.type,parentSchema:schema174,data};
(vErrors ??= []).push(err4);
errors++;
}
validate461.errors = vErrors;
return errors === 0;
}

const schema177 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["rows"],"properties":{"rows":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"[outH outW, K]"}}};

function validate478(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "rows"},schema:schema177.required,parentSchema:schema177,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "rows")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema177,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.rows !== undefined){
if(!(validate296(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema177.type,parentSchema:schema177,data};
(vErrors ??= []).push(err2);
errors++;
}
validate478.errors = vErrors;
return errors === 0;
}


function validate482(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate482.errors = vErrors;
return errors === 0;
}

const schema179 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["geometry"],"properties":{"geometry":{"$ref":"values.schema.json#/$defs/geometry"}}};

function validate484(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "geometry"},schema:schema179.required,parentSchema:schema179,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "geometry")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema179,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate462(data.geometry, {instancePath:instancePath+"/geometry"}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema179.type,parentSchema:schema179,data};
(vErrors ??= []).push(err2);
errors++;
}
validate484.errors = vErrors;
return errors === 0;
}

const schema180 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["height","width"],"properties":{"height":{"$ref":"values.schema.json#/$defs/integer","description":"height of the output"},"width":{"$ref":"values.schema.json#/$defs/integer","description":"width of the output"}}};

function validate487(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.height === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "height"},schema:schema180.required,parentSchema:schema180,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.width === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "width"},schema:schema180.required,parentSchema:schema180,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "height") || (key0 === "width"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema180,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.height !== undefined){
if(!(validate225(data.height, {instancePath:instancePath+"/height"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.width !== undefined){
if(!(validate225(data.width, {instancePath:instancePath+"/width"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema180.type,parentSchema:schema180,data};
(vErrors ??= []).push(err3);
errors++;
}
validate487.errors = vErrors;
return errors === 0;
}


function validate492(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate492.errors = vErrors;
return errors === 0;
}

const schema182 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["geometry","weights"],"properties":{"geometry":{"$ref":"values.schema.json#/$defs/geometry"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8","description":"weights [filters, channels / group, kH, kW]"}}};

function validate494(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "geometry"},schema:schema182.required,parentSchema:schema182,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema182.required,parentSchema:schema182,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "geometry") || (key0 === "weights"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema182,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate462(data.geometry, {instancePath:instancePath+"/geometry"}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema182.type,parentSchema:schema182,data};
(vErrors ??= []).push(err3);
errors++;
}
validate494.errors = vErrors;
return errors === 0;
}

const schema183 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["weights"],"properties":{"weights":{"$ref":"values.schema.json#/$defs/tensor-int8-2d","description":"[filters, K]"}}};

function validate498(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema183.required,parentSchema:schema183,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema183,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate435(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema183.type,parentSchema:schema183,data};
(vErrors ??= []).push(err2);
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}

const schema184 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set","rounding","share","sparse"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"},"rounding":{"$ref":"values.schema.json#/$defs/rounding"},"share":{"type":"boolean","description":"whether a pair shares its bits [PAIR-1]"},"sparse":{"type":"boolean","description":"whether pairs are gathered under 2:4 weights"}}};

function validate502(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.sparse === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "sparse"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "set") || (key0 === "rounding")) || (key0 === "share")) || (key0 === "sparse"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema184,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate221(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema184.properties.share.type,parentSchema:schema184.properties.share,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.sparse !== undefined){
let data3 = data.sparse;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/sparse",keyword:"type",params:{type: "boolean"},schema:schema184.properties.sparse.type,parentSchema:schema184.properties.sparse,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},schema:schema184.type,parentSchema:schema184,data};
(vErrors ??= []).push(err7);
errors++;
}
validate502.errors = vErrors;
return errors === 0;
}

const schema185 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["geometry","activations","weights"],"properties":{"geometry":{"$ref":"values.schema.json#/$defs/geometry"},"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8","description":"activations [channels, height, width]"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8","description":"weights [filters, channels / group, kH, kW]"}}};

function validate506(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "geometry"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.activations === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.weights === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "geometry") || (key0 === "activations")) || (key0 === "weights"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema185,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate462(data.geometry, {instancePath:instancePath+"/geometry"}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema185.type,parentSchema:schema185,data};
(vErrors ??= []).push(err4);
errors++;
}
validate506.errors = vErrors;
return errors === 0;
}

const schema186 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["output"],"properties":{"output":{"$ref":"values.schema.json#/$defs/tensor-int32-3d","description":"[filters, outH, outW]"}}};
const schema187 = {"type":"object","description":"tensor of int32 of three dimensions","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"int32","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-3d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};
const schema188 = {"type":"array","minItems":3,"maxItems":3,"items":{"$ref":"#/$defs/count"},"description":"sizes of three dimensions"};

function validate513(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 3){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema188,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 3){
const err1 = {instancePath,keyword:"minItems",params:{limit: 3},schema:3,parentSchema:schema188,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate243(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "array"},schema:schema188.type,parentSchema:schema188,data};
(vErrors ??= []).push(err2);
errors++;
}
validate513.errors = vErrors;
return errors === 0;
}


function validate512(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dtype"},schema:schema187.required,parentSchema:schema187,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shape"},schema:schema187.required,parentSchema:schema187,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "hex"},schema:schema187.required,parentSchema:schema187,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema187,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("int32" !== data0){
const err4 = {instancePath:instancePath+"/dtype",keyword:"const",params:{allowedValue: "int32"},schema:"int32",parentSchema:schema187.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate513(data.shape, {instancePath:instancePath+"/shape"}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate246(data.hex, {instancePath:instancePath+"/hex"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema187.type,parentSchema:schema187,data};
(vErrors ??= []).push(err5);
errors++;
}
validate512.errors = vErrors;
return errors === 0;
}


function validate511(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.output === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "output"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "output")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema186,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.output !== undefined){
if(!(validate512(data.output, {instancePath:instancePath+"/output"}))){
vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema186.type,parentSchema:schema186,data};
(vErrors ??= []).push(err2);
errors++;
}
validate511.errors = vErrors;
return errors === 0;
}


function validate520(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate520.errors = vErrors;
return errors === 0;
}

const schema190 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["activations","weights"],"properties":{"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8","description":"activations [K]"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8","description":"weights [K]"}}};

function validate522(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema190.required,parentSchema:schema190,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema190.required,parentSchema:schema190,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema190,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema190.type,parentSchema:schema190,data};
(vErrors ??= []).push(err3);
errors++;
}
validate522.errors = vErrors;
return errors === 0;
}

const schema191 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["dot"],"properties":{"dot":{"$ref":"values.schema.json#/$defs/integer","description":"dot product"}}};

function validate526(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dot"},schema:schema191.required,parentSchema:schema191,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema191,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate225(data.dot, {instancePath:instancePath+"/dot"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema191.type,parentSchema:schema191,data};
(vErrors ??= []).push(err2);
errors++;
}
validate526.errors = vErrors;
return errors === 0;
}


function validate530(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate530.errors = vErrors;
return errors === 0;
}

const schema193 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["activations","weights"],"properties":{"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8","description":"activations [K]"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8","description":"weights [K]"}}};

function validate534(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema193.required,parentSchema:schema193,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema193.required,parentSchema:schema193,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema193,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema193.type,parentSchema:schema193,data};
(vErrors ??= []).push(err3);
errors++;
}
validate534.errors = vErrors;
return errors === 0;
}

const schema194 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["dot"],"properties":{"dot":{"$ref":"values.schema.json#/$defs/integer","description":"dot product"}}};

function validate538(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dot"},schema:schema194.required,parentSchema:schema194,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema194,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate225(data.dot, {instancePath:instancePath+"/dot"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema194.type,parentSchema:schema194,data};
(vErrors ??= []).push(err2);
errors++;
}
validate538.errors = vErrors;
return errors === 0;
}


function validate542(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate542.errors = vErrors;
return errors === 0;
}

const schema196 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["activations","weights"],"properties":{"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8","description":"activations [M, K]"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8","description":"weights [N, K]"}}};

function validate546(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema196.required,parentSchema:schema196,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema196.required,parentSchema:schema196,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema196,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema196.type,parentSchema:schema196,data};
(vErrors ??= []).push(err3);
errors++;
}
validate546.errors = vErrors;
return errors === 0;
}

const schema197 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["product"],"properties":{"product":{"$ref":"values.schema.json#/$defs/tensor-int32-2d","description":"[M, N]"}}};
const schema198 = {"type":"object","description":"tensor of int32 of two dimensions","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"int32","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-2d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate551(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dtype"},schema:schema198.required,parentSchema:schema198,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shape"},schema:schema198.required,parentSchema:schema198,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "hex"},schema:schema198.required,parentSchema:schema198,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema198,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("int32" !== data0){
const err4 = {instancePath:instancePath+"/dtype",keyword:"const",params:{allowedValue: "int32"},schema:"int32",parentSchema:schema198.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate297(data.shape, {instancePath:instancePath+"/shape"}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate246(data.hex, {instancePath:instancePath+"/hex"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema198.type,parentSchema:schema198,data};
(vErrors ??= []).push(err5);
errors++;
}
validate551.errors = vErrors;
return errors === 0;
}


function validate550(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "product"},schema:schema197.required,parentSchema:schema197,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "product")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema197,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.product !== undefined){
if(!(validate551(data.product, {instancePath:instancePath+"/product"}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema197.type,parentSchema:schema197,data};
(vErrors ??= []).push(err2);
errors++;
}
validate550.errors = vErrors;
return errors === 0;
}


function validate557(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate557.errors = vErrors;
return errors === 0;
}

const schema200 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["length"],"properties":{"length":{"$ref":"values.schema.json#/$defs/integer","description":"terms of the sum"}}};

function validate559(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.length === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "length"},schema:schema200.required,parentSchema:schema200,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "length")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema200,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.length !== undefined){
if(!(validate225(data.length, {instancePath:instancePath+"/length"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema200.type,parentSchema:schema200,data};
(vErrors ??= []).push(err2);
errors++;
}
validate559.errors = vErrors;
return errors === 0;
}

const schema201 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"two's complement bits of the accumulator"}}};

function validate562(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema201.required,parentSchema:schema201,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema201,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema201.type,parentSchema:schema201,data};
(vErrors ??= []).push(err2);
errors++;
}
validate562.errors = vErrors;
return errors === 0;
}

const schema202 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate566(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema202.required,parentSchema:schema202,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema202,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema202.type,parentSchema:schema202,data};
(vErrors ??= []).push(err2);
errors++;
}
validate566.errors = vErrors;
return errors === 0;
}

const schema203 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["weights"],"properties":{"weights":{"$ref":"values.schema.json#/$defs/tensor-float32","description":"weights [count]"}}};

function validate569(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema203.required,parentSchema:schema203,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema203,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate398(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema203.type,parentSchema:schema203,data};
(vErrors ??= []).push(err2);
errors++;
}
validate569.errors = vErrors;
return errors === 0;
}

const schema204 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["positive","negative","scale"],"properties":{"positive":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate572(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema204.required,parentSchema:schema204,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema204.required,parentSchema:schema204,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema204.required,parentSchema:schema204,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema204,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate296(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate296(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema204.type,parentSchema:schema204,data};
(vErrors ??= []).push(err4);
errors++;
}
validate572.errors = vErrors;
return errors === 0;
}

const schema205 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate578(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema205.required,parentSchema:schema205,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema205,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema205.type,parentSchema:schema205,data};
(vErrors ??= []).push(err2);
errors++;
}
validate578.errors = vErrors;
return errors === 0;
}

const schema206 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["positive","negative","scale"],"properties":{"positive":{"$ref":"values.schema.json#/$defs/tensor-float32","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-float32","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate581(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema206.required,parentSchema:schema206,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema206.required,parentSchema:schema206,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema206.required,parentSchema:schema206,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema206,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate398(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate398(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema206.type,parentSchema:schema206,data};
(vErrors ??= []).push(err4);
errors++;
}
validate581.errors = vErrors;
return errors === 0;
}

const schema207 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["weights"],"properties":{"weights":{"$ref":"values.schema.json#/$defs/tensor-float32-1d","description":"[count]"}}};

function validate586(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema207.required,parentSchema:schema207,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema207,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate439(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema207.type,parentSchema:schema207,data};
(vErrors ??= []).push(err2);
errors++;
}
validate586.errors = vErrors;
return errors === 0;
}

const schema208 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate590(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema208.required,parentSchema:schema208,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema208,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema208.type,parentSchema:schema208,data};
(vErrors ??= []).push(err2);
errors++;
}
validate590.errors = vErrors;
return errors === 0;
}

const schema209 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["positive","negative"],"properties":{"positive":{"$ref":"values.schema.json#/$defs/tensor-float32","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-float32","description":"planes of the negative part, [bits, count]"}}};

function validate593(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema209.required,parentSchema:schema209,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema209.required,parentSchema:schema209,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "positive") || (key0 === "negative"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema209,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate398(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate398(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema209.type,parentSchema:schema209,data};
(vErrors ??= []).push(err3);
errors++;
}
validate593.errors = vErrors;
return errors === 0;
}

const schema210 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["groupLasso","weighted"],"properties":{"groupLasso":{"$ref":"values.schema.json#/$defs/float64","description":"group Lasso of the layer"},"weighted":{"$ref":"values.schema.json#/$defs/float64","description":"the same times bits x count"}}};
const schema211 = {"type":"string","pattern":"^0x[0-9a-fA-F]{16}$","description":"bit pattern of a binary64 number, most significant digit first"};
const pattern23 = new RegExp("^0x[0-9a-fA-F]{16}$", "");

function validate598(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern23.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{16}$"},schema:"^0x[0-9a-fA-F]{16}$",parentSchema:schema211,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema211.type,parentSchema:schema211,data};
(vErrors ??= []).push(err1);
errors++;
}
validate598.errors = vErrors;
return errors === 0;
}


function validate597(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupLasso === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "groupLasso"},schema:schema210.required,parentSchema:schema210,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weighted === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weighted"},schema:schema210.required,parentSchema:schema210,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "groupLasso") || (key0 === "weighted"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema210,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.groupLasso !== undefined){
if(!(validate598(data.groupLasso, {instancePath:instancePath+"/groupLasso"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
if(data.weighted !== undefined){
if(!(validate598(data.weighted, {instancePath:instancePath+"/weighted"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema210.type,parentSchema:schema210,data};
(vErrors ??= []).push(err3);
errors++;
}
validate597.errors = vErrors;
return errors === 0;
}

const schema212 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits","maximumBits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"},"maximumBits":{"$ref":"values.schema.json#/$defs/integer","description":"most bits a layer may have"}}};

function validate603(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema212.required,parentSchema:schema212,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.maximumBits === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "maximumBits"},schema:schema212.required,parentSchema:schema212,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "maximumBits"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema212,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.maximumBits !== undefined){
if(!(validate225(data.maximumBits, {instancePath:instancePath+"/maximumBits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema212.type,parentSchema:schema212,data};
(vErrors ??= []).push(err3);
errors++;
}
validate603.errors = vErrors;
return errors === 0;
}

const schema213 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["positive","negative","scale"],"properties":{"positive":{"$ref":"values.schema.json#/$defs/tensor-float32","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-float32","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate607(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema213.required,parentSchema:schema213,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema213.required,parentSchema:schema213,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema213.required,parentSchema:schema213,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema213,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate398(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate398(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema213.type,parentSchema:schema213,data};
(vErrors ??= []).push(err4);
errors++;
}
validate607.errors = vErrors;
return errors === 0;
}

const schema214 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["bits","positive","negative","scale"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits after it"},"positive":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate612(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema214.required,parentSchema:schema214,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.positive === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema214.required,parentSchema:schema214,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.negative === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema214.required,parentSchema:schema214,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.scale === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema214.required,parentSchema:schema214,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "bits") || (key0 === "positive")) || (key0 === "negative")) || (key0 === "scale"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema214,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.positive !== undefined){
if(!(validate296(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate296(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema214.type,parentSchema:schema214,data};
(vErrors ??= []).push(err5);
errors++;
}
validate612.errors = vErrors;
return errors === 0;
}

const schema215 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate619(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema215.required,parentSchema:schema215,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema215,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema215.type,parentSchema:schema215,data};
(vErrors ??= []).push(err2);
errors++;
}
validate619.errors = vErrors;
return errors === 0;
}

const schema216 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["positive","negative","scale"],"properties":{"positive":{"$ref":"values.schema.json#/$defs/tensor-uint8","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-uint8","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate622(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema216.required,parentSchema:schema216,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema216.required,parentSchema:schema216,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema216.required,parentSchema:schema216,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema216,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate309(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate309(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema216.type,parentSchema:schema216,data};
(vErrors ??= []).push(err4);
errors++;
}
validate622.errors = vErrors;
return errors === 0;
}

const schema217 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["bits","effectiveBits","positive","negative","scale"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"planes that remain"},"effectiveBits":{"$ref":"values.schema.json#/$defs/integer","description":"the same, or 0 for an empty layer"},"positive":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate627(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema217.required,parentSchema:schema217,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.effectiveBits === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "effectiveBits"},schema:schema217.required,parentSchema:schema217,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.positive === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema217.required,parentSchema:schema217,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.negative === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema217.required,parentSchema:schema217,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.scale === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema217.required,parentSchema:schema217,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "bits") || (key0 === "effectiveBits")) || (key0 === "positive")) || (key0 === "negative")) || (key0 === "scale"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema217,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.effectiveBits !== undefined){
if(!(validate225(data.effectiveBits, {instancePath:instancePath+"/effectiveBits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.positive !== undefined){
if(!(validate296(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate296(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},schema:schema217.type,parentSchema:schema217,data};
(vErrors ??= []).push(err6);
errors++;
}
validate627.errors = vErrors;
return errors === 0;
}


function validate635(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate635.errors = vErrors;
return errors === 0;
}

const schema219 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["layers"],"properties":{"layers":{"type":"array","description":"layers whose weights are quantized","items":{"type":"object","description":"one layer","additionalProperties":false,"required":["bits","parameters"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a weight"},"parameters":{"$ref":"values.schema.json#/$defs/integer","description":"number of weights"}}}}}};

function validate637(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.layers === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "layers"},schema:schema219.required,parentSchema:schema219,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "layers")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema219,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.layers !== undefined){
let data0 = data.layers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.bits === undefined){
const err2 = {instancePath:instancePath+"/layers/" + i0,keyword:"required",params:{missingProperty: "bits"},schema:schema219.properties.layers.items.required,parentSchema:schema219.properties.layers.items,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
if(data1.parameters === undefined){
const err3 = {instancePath:instancePath+"/layers/" + i0,keyword:"required",params:{missingProperty: "parameters"},schema:schema219.properties.layers.items.required,parentSchema:schema219.properties.layers.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!((key1 === "bits") || (key1 === "parameters"))){
const err4 = {instancePath:instancePath+"/layers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema219.properties.layers.items,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data1.bits !== undefined){
if(!(validate225(data1.bits, {instancePath:instancePath+"/layers/" + i0+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data1.parameters !== undefined){
if(!(validate225(data1.parameters, {instancePath:instancePath+"/layers/" + i0+"/parameters"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/layers/" + i0,keyword:"type",params:{type: "object"},schema:schema219.properties.layers.items.type,parentSchema:schema219.properties.layers.items,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"},schema:schema219.properties.layers.type,parentSchema:schema219.properties.layers,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},schema:schema219.type,parentSchema:schema219,data};
(vErrors ??= []).push(err7);
errors++;
}
validate637.errors = vErrors;
return errors === 0;
}

const schema220 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["compression"],"properties":{"compression":{"$ref":"values.schema.json#/$defs/float64","description":"float32 bits by quantized bits"}}};

function validate641(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.compression === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "compression"},schema:schema220.required,parentSchema:schema220,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "compression")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema220,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.compression !== undefined){
if(!(validate598(data.compression, {instancePath:instancePath+"/compression"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema220.type,parentSchema:schema220,data};
(vErrors ??= []).push(err2);
errors++;
}
validate641.errors = vErrors;
return errors === 0;
}


function validate645(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate645.errors = vErrors;
return errors === 0;
}

const schema222 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["outputs","reduction","weightBits","activationBits"],"properties":{"outputs":{"$ref":"values.schema.json#/$defs/integer","description":"outputs of the layer"},"reduction":{"$ref":"values.schema.json#/$defs/integer","description":"products an output"},"weightBits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a weight"},"activationBits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of an activation"}}};

function validate647(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputs === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "outputs"},schema:schema222.required,parentSchema:schema222,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.reduction === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "reduction"},schema:schema222.required,parentSchema:schema222,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.weightBits === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "weightBits"},schema:schema222.required,parentSchema:schema222,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.activationBits === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "activationBits"},schema:schema222.required,parentSchema:schema222,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "outputs") || (key0 === "reduction")) || (key0 === "weightBits")) || (key0 === "activationBits"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema222,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.outputs !== undefined){
if(!(validate225(data.outputs, {instancePath:instancePath+"/outputs"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.reduction !== undefined){
if(!(validate225(data.reduction, {instancePath:instancePath+"/reduction"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.weightBits !== undefined){
if(!(validate225(data.weightBits, {instancePath:instancePath+"/weightBits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.activationBits !== undefined){
if(!(validate225(data.activationBits, {instancePath:instancePath+"/activationBits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema222.type,parentSchema:schema222,data};
(vErrors ??= []).push(err5);
errors++;
}
validate647.errors = vErrors;
return errors === 0;
}

const schema223 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["accumulatorBits","bops"],"properties":{"accumulatorBits":{"$ref":"values.schema.json#/$defs/float64","description":"bits of the accumulator, not rounded"},"bops":{"$ref":"values.schema.json#/$defs/float64","description":"bit-operations"}}};

function validate653(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accumulatorBits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "accumulatorBits"},schema:schema223.required,parentSchema:schema223,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.bops === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "bops"},schema:schema223.required,parentSchema:schema223,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "accumulatorBits") || (key0 === "bops"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema223,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.accumulatorBits !== undefined){
if(!(validate598(data.accumulatorBits, {instancePath:instancePath+"/accumulatorBits"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
if(data.bops !== undefined){
if(!(validate598(data.bops, {instancePath:instancePath+"/bops"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema223.type,parentSchema:schema223,data};
(vErrors ??= []).push(err3);
errors++;
}
validate653.errors = vErrors;
return errors === 0;
}


function validate658(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate658.errors = vErrors;
return errors === 0;
}

const schema225 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of weights and activations"}}};

function validate660(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema225.required,parentSchema:schema225,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema225,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema225.type,parentSchema:schema225,data};
(vErrors ??= []).push(err2);
errors++;
}
validate660.errors = vErrors;
return errors === 0;
}

const schema226 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["area"],"properties":{"area":{"$ref":"values.schema.json#/$defs/float64","description":"area in um2"}}};

function validate663(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.area === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "area"},schema:schema226.required,parentSchema:schema226,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "area")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema226,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.area !== undefined){
if(!(validate598(data.area, {instancePath:instancePath+"/area"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema226.type,parentSchema:schema226,data};
(vErrors ??= []).push(err2);
errors++;
}
validate663.errors = vErrors;
return errors === 0;
}


function validate667(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate667.errors = vErrors;
return errors === 0;
}

const schema228 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["bops"],"properties":{"bops":{"$ref":"values.schema.json#/$defs/float64","description":"bit-operations"}}};

function validate669(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bops === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bops"},schema:schema228.required,parentSchema:schema228,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bops")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema228,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bops !== undefined){
if(!(validate598(data.bops, {instancePath:instancePath+"/bops"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema228.type,parentSchema:schema228,data};
(vErrors ??= []).push(err2);
errors++;
}
validate669.errors = vErrors;
return errors === 0;
}

const schema229 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["area"],"properties":{"area":{"$ref":"values.schema.json#/$defs/float64","description":"area in um2"}}};

function validate672(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.area === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "area"},schema:schema229.required,parentSchema:schema229,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "area")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema229,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.area !== undefined){
if(!(validate598(data.area, {instancePath:instancePath+"/area"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema229.type,parentSchema:schema229,data};
(vErrors ??= []).push(err2);
errors++;
}
validate672.errors = vErrors;
return errors === 0;
}

const schema230 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["dataflow","rows","columns"],"properties":{"dataflow":{"enum":["os","ws","is"],"description":"what stays in place"},"rows":{"$ref":"values.schema.json#/$defs/integer","description":"rows of the array"},"columns":{"$ref":"values.schema.json#/$defs/integer","description":"columns of the array"}}};

function validate676(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataflow === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dataflow"},schema:schema230.required,parentSchema:schema230,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rows"},schema:schema230.required,parentSchema:schema230,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.columns === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "columns"},schema:schema230.required,parentSchema:schema230,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dataflow") || (key0 === "rows")) || (key0 === "columns"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema230,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dataflow !== undefined){
let data0 = data.dataflow;
if(!(((data0 === "os") || (data0 === "ws")) || (data0 === "is"))){
const err4 = {instancePath:instancePath+"/dataflow",keyword:"enum",params:{allowedValues: schema230.properties.dataflow.enum},schema:schema230.properties.dataflow.enum,parentSchema:schema230.properties.dataflow,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.rows !== undefined){
if(!(validate225(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate225(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema230.type,parentSchema:schema230,data};
(vErrors ??= []).push(err5);
errors++;
}
validate676.errors = vErrors;
return errors === 0;
}

const schema231 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["M","N","K"],"properties":{"M":{"$ref":"values.schema.json#/$defs/integer","description":"output pixels"},"N":{"$ref":"values.schema.json#/$defs/integer","description":"filters"},"K":{"$ref":"values.schema.json#/$defs/integer","description":"products an output"}}};

function validate680(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.M === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "M"},schema:schema231.required,parentSchema:schema231,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.N === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "N"},schema:schema231.required,parentSchema:schema231,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.K === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "K"},schema:schema231.required,parentSchema:schema231,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "M") || (key0 === "N")) || (key0 === "K"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema231,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.M !== undefined){
if(!(validate225(data.M, {instancePath:instancePath+"/M"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.N !== undefined){
if(!(validate225(data.N, {instancePath:instancePath+"/N"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.K !== undefined){
if(!(validate225(data.K, {instancePath:instancePath+"/K"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema231.type,parentSchema:schema231,data};
(vErrors ??= []).push(err4);
errors++;
}
validate680.errors = vErrors;
return errors === 0;
}

const schema232 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["folds","cyclesPerFold","cycles","mapping","utilization"],"properties":{"folds":{"$ref":"values.schema.json#/$defs/integer","description":"folds"},"cyclesPerFold":{"$ref":"values.schema.json#/$defs/integer","description":"cycles of one fold"},"cycles":{"$ref":"values.schema.json#/$defs/integer","description":"cycles of all"},"mapping":{"$ref":"values.schema.json#/$defs/float64","description":"share of the array that is mapped"},"utilization":{"$ref":"values.schema.json#/$defs/float64","description":"share of the array's cycles that are products"}}};

function validate685(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.folds === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "folds"},schema:schema232.required,parentSchema:schema232,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.cyclesPerFold === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "cyclesPerFold"},schema:schema232.required,parentSchema:schema232,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.cycles === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "cycles"},schema:schema232.required,parentSchema:schema232,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.mapping === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "mapping"},schema:schema232.required,parentSchema:schema232,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.utilization === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "utilization"},schema:schema232.required,parentSchema:schema232,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "folds") || (key0 === "cyclesPerFold")) || (key0 === "cycles")) || (key0 === "mapping")) || (key0 === "utilization"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema232,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.folds !== undefined){
if(!(validate225(data.folds, {instancePath:instancePath+"/folds"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.cyclesPerFold !== undefined){
if(!(validate225(data.cyclesPerFold, {instancePath:instancePath+"/cyclesPerFold"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.cycles !== undefined){
if(!(validate225(data.cycles, {instancePath:instancePath+"/cycles"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.mapping !== undefined){
if(!(validate598(data.mapping, {instancePath:instancePath+"/mapping"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
if(data.utilization !== undefined){
if(!(validate598(data.utilization, {instancePath:instancePath+"/utilization"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},schema:schema232.type,parentSchema:schema232,data};
(vErrors ??= []).push(err6);
errors++;
}
validate685.errors = vErrors;
return errors === 0;
}


function validate693(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((data === "window") || (data === "pair")) || (data === "encode")) || (data === "gather")) || (data === "quantize")) || (data === "im2col")) || (data === "dot")) || (data === "bitplane")) || (data === "cost")) || (data === "systolic"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema32.enum},schema:schema32.enum,parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
validate693.errors = vErrors;
return errors === 0;
}


function validate695(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((((((data === "window") || (data === "window.table")) || (data === "window.named")) || (data === "window.wide")) || (data === "pair")) || (data === "pair.table")) || (data === "pair.row")) || (data === "encode")) || (data === "encode.decode")) || (data === "encode.dot")) || (data === "encode.table")) || (data === "gather")) || (data === "gather.dot")) || (data === "quantize")) || (data === "quantize.round")) || (data === "quantize.scale")) || (data === "quantize.weights")) || (data === "quantize.bias")) || (data === "im2col")) || (data === "im2col.size")) || (data === "im2col.weights")) || (data === "im2col.convolution")) || (data === "dot")) || (data === "dot.pairs")) || (data === "dot.gemm")) || (data === "dot.accumulator")) || (data === "bitplane")) || (data === "bitplane.weights")) || (data === "bitplane.regularizer")) || (data === "bitplane.requantize")) || (data === "bitplane.strip")) || (data === "bitplane.compression")) || (data === "cost")) || (data === "cost.area")) || (data === "cost.bopsArea")) || (data === "systolic"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema25.enum},schema:schema25.enum,parentSchema:schema25,data};
(vErrors ??= []).push(err0);
errors++;
}
validate695.errors = vErrors;
return errors === 0;
}

const schema235 = {"type":"string","pattern":"\\S","description":"text for people, not blank"};

function validate697(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema235,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema235.type,parentSchema:schema235,data};
(vErrors ??= []).push(err1);
errors++;
}
validate697.errors = vErrors;
return errors === 0;
}

const schema236 = {"type":"string","pattern":"^[A-Z][A-Za-z0-9]*$","description":"name of a note"};
const pattern25 = new RegExp("^[A-Z][A-Za-z0-9]*$", "");

function validate699(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern25.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]*$"},schema:"^[A-Z][A-Za-z0-9]*$",parentSchema:schema236,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema236.type,parentSchema:schema236,data};
(vErrors ??= []).push(err1);
errors++;
}
validate699.errors = vErrors;
return errors === 0;
}

const schema237 = {"type":"object","description":"what a flag means","additionalProperties":false,"required":["kind","description","effect","clauses"],"properties":{"kind":{"enum":["BASIC","EDGE_CASE","EXHAUSTIVE","RANDOM","LIMIT","INVALID"],"description":"what sort of tests these are"},"description":{"$ref":"values.schema.json#/$defs/text","description":"what the flag says of a test"},"effect":{"$ref":"values.schema.json#/$defs/text","description":"what a failure usually means"},"clauses":{"$ref":"values.schema.json#/$defs/clauses"}}};

function validate704(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema89,data};
(vErrors ??= []).push(err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate198(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"},schema:schema89.type,parentSchema:schema89,data};
(vErrors ??= []).push(err1);
errors++;
}
validate704.errors = vErrors;
return errors === 0;
}


function validate701(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kind"},schema:schema237.required,parentSchema:schema237,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "description"},schema:schema237.required,parentSchema:schema237,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.effect === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "effect"},schema:schema237.required,parentSchema:schema237,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.clauses === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "clauses"},schema:schema237.required,parentSchema:schema237,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "kind") || (key0 === "description")) || (key0 === "effect")) || (key0 === "clauses"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema237,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((((data0 === "BASIC") || (data0 === "EDGE_CASE")) || (data0 === "EXHAUSTIVE")) || (data0 === "RANDOM")) || (data0 === "LIMIT")) || (data0 === "INVALID"))){
const err5 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema237.properties.kind.enum},schema:schema237.properties.kind.enum,parentSchema:schema237.properties.kind,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.description !== undefined){
if(!(validate697(data.description, {instancePath:instancePath+"/description"}))){
vErrors = vErrors === null ? validate697.errors : vErrors.concat(validate697.errors);
errors = vErrors.length;
}
}
if(data.effect !== undefined){
if(!(validate697(data.effect, {instancePath:instancePath+"/effect"}))){
vErrors = vErrors === null ? validate697.errors : vErrors.concat(validate697.errors);
errors = vErrors.length;
}
}
if(data.clauses !== undefined){
if(!(validate704(data.clauses, {instancePath:instancePath+"/clauses"}))){
vErrors = vErrors === null ? validate704.errors : vErrors.concat(validate704.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},schema:schema237.type,parentSchema:schema237,data};
(vErrors ??= []).push(err6);
errors++;
}
validate701.errors = vErrors;
return errors === 0;
}

const schema239 = {"type":"object","description":"tests that share params","additionalProperties":false,"required":["source","level","clauses","params","tests"],"properties":{"source":{"type":"object","description":"where the tests come from","additionalProperties":false,"required":["name","version"],"properties":{"name":{"$ref":"values.schema.json#/$defs/text","description":"what made the tests"},"version":{"$ref":"values.schema.json#/$defs/text","description":"version of that"}}},"level":{"enum":["required","recommended"],"description":"recommended where an implementation that lacks it is still SPARQ"},"clauses":{"$ref":"values.schema.json#/$defs/clauses"},"params":{"type":"object","description":"of the operation"},"tolerance":{"$ref":"#/$defs/tolerance"},"tests":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/test"},"description":"the tests"}}};
const schema240 = {"type":"object","minProperties":1,"description":"how near float32 and float64 values must come; without it, bit by bit","additionalProperties":false,"properties":{"rel":{"type":"number","minimum":0,"description":"largest difference relative to the expected value"},"abs":{"type":"number","minimum":0,"description":"largest difference"},"ulp":{"type":"number","minimum":0,"description":"largest difference in units of the last place"}}};

function validate712(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema240,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "rel") || (key0 === "abs")) || (key0 === "ulp"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema240,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.rel !== undefined){
let data0 = data.rel;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/rel",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema240.properties.rel,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/rel",keyword:"type",params:{type: "number"},schema:schema240.properties.rel.type,parentSchema:schema240.properties.rel,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.abs !== undefined){
let data1 = data.abs;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/abs",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema240.properties.abs,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/abs",keyword:"type",params:{type: "number"},schema:schema240.properties.abs.type,parentSchema:schema240.properties.abs,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.ulp !== undefined){
let data2 = data.ulp;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/ulp",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema240.properties.ulp,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ulp",keyword:"type",params:{type: "number"},schema:schema240.properties.ulp.type,parentSchema:schema240.properties.ulp,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},schema:schema240.type,parentSchema:schema240,data};
(vErrors ??= []).push(err8);
errors++;
}
validate712.errors = vErrors;
return errors === 0;
}

const schema241 = {"type":"object","description":"one test","allOf":[{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"valid"}}},"then":{"type":"object","required":["expected"],"properties":{"expected":true,"error":false,"alternatives":false}}},{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"invalid"}}},"then":{"type":"object","required":["error"],"properties":{"error":true,"expected":false,"alternatives":false,"sha256":false}}},{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"acceptable"}}},"then":{"type":"object","required":["alternatives"],"properties":{"alternatives":true,"expected":false,"error":false,"sha256":false,"flags":{"type":"array","minItems":1}}}}],"additionalProperties":false,"required":["id","flags","input","result"],"properties":{"id":{"$ref":"values.schema.json#/$defs/testId"},"comment":{"$ref":"values.schema.json#/$defs/text","description":"what the test is about"},"flags":{"type":"array","items":{"$ref":"#/$defs/flag"},"description":"names of notes"},"input":{"type":"object","description":"of the operation"},"result":{"enum":["valid","invalid","acceptable"],"description":"whether the output must equal expected, the input be rejected, or any of the alternatives will do"},"expected":{"type":"object","description":"of the operation"},"error":{"$ref":"#/$defs/error"},"alternatives":{"type":"array","minItems":2,"items":{"type":"object","minProperties":1,"maxProperties":1,"description":"one of the outputs or errors that will do","additionalProperties":false,"properties":{"expected":{"type":"object","description":"of the operation"},"error":{"$ref":"#/$defs/error"}}},"description":"what an implementation may choose from"},"sha256":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"values.schema.json#/$defs/sha256"},"description":"hash of the bytes of an expected tensor, by its field"}}};

function validate715(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$"},schema:"^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$",parentSchema:schema43,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data};
(vErrors ??= []).push(err1);
errors++;
}
validate715.errors = vErrors;
return errors === 0;
}

const schema243 = {"type":"object","description":"why the input must be rejected","additionalProperties":false,"required":["code"],"properties":{"code":{"$ref":"values.schema.json#/$defs/errorCode"}}};
const schema244 = {"enum":["INVALID_WINDOW_SET","INVALID_PARAMETER","INVALID_SHAPE","NON_FINITE_VALUE","ACCUMULATOR_OVERFLOW","NOT_TWO_OF_FOUR","INVALID_GEOMETRY","COUNT_OVERFLOW"],"description":"why an input is rejected: the closed list of operations.md"};

function validate720(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((data === "INVALID_WINDOW_SET") || (data === "INVALID_PARAMETER")) || (data === "INVALID_SHAPE")) || (data === "NON_FINITE_VALUE")) || (data === "ACCUMULATOR_OVERFLOW")) || (data === "NOT_TWO_OF_FOUR")) || (data === "INVALID_GEOMETRY")) || (data === "COUNT_OVERFLOW"))){
const err0 = {instancePath,keyword:"enum",params:{allowedValues: schema244.enum},schema:schema244.enum,parentSchema:schema244,data};
(vErrors ??= []).push(err0);
errors++;
}
validate720.errors = vErrors;
return errors === 0;
}


function validate719(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "code"},schema:schema243.required,parentSchema:schema243,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "code")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema243,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.code !== undefined){
if(!(validate720(data.code, {instancePath:instancePath+"/code"}))){
vErrors = vErrors === null ? validate720.errors : vErrors.concat(validate720.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema243.type,parentSchema:schema243,data};
(vErrors ??= []).push(err2);
errors++;
}
validate719.errors = vErrors;
return errors === 0;
}


function validate724(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema35,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data};
(vErrors ??= []).push(err1);
errors++;
}
validate724.errors = vErrors;
return errors === 0;
}


function validate714(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.result !== undefined){
if("valid" !== data.result){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
}
}
}
else {
const err2 = {};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expected === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "expected"},schema:schema241.allOf[0].then.required,parentSchema:schema241.allOf[0].then,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.error !== undefined){
const err4 = {instancePath:instancePath+"/error",keyword:"false schema",params:{},schema:false,parentSchema:schema241.allOf[0].then.properties.error,data:data.error};
(vErrors ??= []).push(err4);
errors++;
}
if(data.alternatives !== undefined){
const err5 = {instancePath:instancePath+"/alternatives",keyword:"false schema",params:{},schema:false,parentSchema:schema241.allOf[0].then.properties.alternatives,data:data.alternatives};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},schema:schema241.allOf[0].then.type,parentSchema:schema241.allOf[0].then,data};
(vErrors ??= []).push(err6);
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.expected = true;
props0.error = true;
props0.alternatives = true;
props0.result = true;
}
}
if(!valid1){
const err7 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema241.allOf[0].if,parentSchema:schema241.allOf[0],data};
(vErrors ??= []).push(err7);
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.result === undefined) && (missing1 = "result")){
const err8 = {};
(vErrors ??= []).push(err8);
errors++;
}
else {
if(data.result !== undefined){
if("invalid" !== data.result){
const err9 = {};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
else {
const err10 = {};
(vErrors ??= []).push(err10);
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "error"},schema:schema241.allOf[1].then.required,parentSchema:schema241.allOf[1].then,data};
(vErrors ??= []).push(err11);
errors++;
}
if(data.expected !== undefined){
const err12 = {instancePath:instancePath+"/expected",keyword:"false schema",params:{},schema:false,parentSchema:schema241.allOf[1].then.properties.expected,data:data.expected};
(vErrors ??= []).push(err12);
errors++;
}
if(data.alternatives !== undefined){
const err13 = {instancePath:instancePath+"/alternatives",keyword:"false schema",params:{},schema:false,parentSchema:schema241.allOf[1].then.properties.alternatives,data:data.alternatives};
(vErrors ??= []).push(err13);
errors++;
}
if(data.sha256 !== undefined){
const err14 = {instancePath:instancePath+"/sha256",keyword:"false schema",params:{},schema:false,parentSchema:schema241.allOf[1].then.properties.sha256,data:data.sha256};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"},schema:schema241.allOf[1].then.type,parentSchema:schema241.allOf[1].then,data};
(vErrors ??= []).push(err15);
errors++;
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.error = true;
props1.expected = true;
props1.alternatives = true;
props1.sha256 = true;
props1.result = true;
}
}
if(!valid4){
const err16 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema241.allOf[1].if,parentSchema:schema241.allOf[1],data};
(vErrors ??= []).push(err16);
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.result === undefined) && (missing2 = "result")){
const err17 = {};
(vErrors ??= []).push(err17);
errors++;
}
else {
if(data.result !== undefined){
if("acceptable" !== data.result){
const err18 = {};
(vErrors ??= []).push(err18);
errors++;
}
}
}
}
else {
const err19 = {};
(vErrors ??= []).push(err19);
errors++;
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alternatives === undefined){
const err20 = {instancePath,keyword:"required",params:{missingProperty: "alternatives"},schema:schema241.allOf[2].then.required,parentSchema:schema241.allOf[2].then,data};
(vErrors ??= []).push(err20);
errors++;
}
if(data.expected !== undefined){
const err21 = {instancePath:instancePath+"/expected",keyword:"false schema",params:{},schema:false,parentSchema:schema241.allOf[2].then.properties.expected,data:data.expected};
(vErrors ??= []).push(err21);
errors++;
}
if(data.error !== undefined){
const err22 = {instancePath:instancePath+"/error",keyword:"false schema",params:{},schema:false,parentSchema:schema241.allOf[2].then.properties.error,data:data.error};
(vErrors ??= []).push(err22);
errors++;
}
if(data.sha256 !== undefined){
const err23 = {instancePath:instancePath+"/sha256",keyword:"false schema",params:{},schema:false,parentSchema:schema241.allOf[2].then.properties.sha256,data:data.sha256};
(vErrors ??= []).push(err23);
errors++;
}
if(data.flags !== undefined){
let data11 = data.flags;
if(Array.isArray(data11)){
if(data11.length < 1){
const err24 = {instancePath:instancePath+"/flags",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema241.allOf[2].then.properties.flags,data:data11};
(vErrors ??= []).push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/flags",keyword:"type",params:{type: "array"},schema:schema241.allOf[2].then.properties.flags.type,parentSchema:schema241.allOf[2].then.properties.flags,data:data11};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},schema:schema241.allOf[2].then.type,parentSchema:schema241.allOf[2].then,data};
(vErrors ??= []).push(err26);
errors++;
}
var _valid2 = _errs20 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.alternatives = true;
props2.expected = true;
props2.error = true;
props2.sha256 = true;
props2.flags = true;
props2.result = true;
}
}
if(!valid7){
const err27 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema241.allOf[2].if,parentSchema:schema241.allOf[2],data};
(vErrors ??= []).push(err27);
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err28 = {instancePath,keyword:"required",params:{missingProperty: "id"},schema:schema241.required,parentSchema:schema241,data};
(vErrors ??= []).push(err28);
errors++;
}
if(data.flags === undefined){
const err29 = {instancePath,keyword:"required",params:{missingProperty: "flags"},schema:schema241.required,parentSchema:schema241,data};
(vErrors ??= []).push(err29);
errors++;
}
if(data.input === undefined){
const err30 = {instancePath,keyword:"required",params:{missingProperty: "input"},schema:schema241.required,parentSchema:schema241,data};
(vErrors ??= []).push(err30);
errors++;
}
if(data.result === undefined){
const err31 = {instancePath,keyword:"required",params:{missingProperty: "result"},schema:schema241.required,parentSchema:schema241,data};
(vErrors ??= []).push(err31);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(func1.call(schema241.properties, key0))){
const err32 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema241,data};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.id !== undefined){
if(!(validate715(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate715.errors : vErrors.concat(validate715.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate697(data.comment, {instancePath:instancePath+"/comment"}))){
vErrors = vErrors === null ? validate697.errors : vErrors.concat(validate697.errors);
errors = vErrors.length;
}
}
if(data.flags !== undefined){
let data14 = data.flags;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate699(data14[i0], {instancePath:instancePath+"/flags/" + i0}))){
vErrors = vErrors === null ? validate699.errors : vErrors.concat(validate699.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/flags",keyword:"type",params:{type: "array"},schema:schema241.properties.flags.type,parentSchema:schema241.properties.flags,data:data14};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.input !== undefined){
let data16 = data.input;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err34 = {instancePath:instancePath+"/input",keyword:"type",params:{type: "object"},schema:schema241.properties.input.type,parentSchema:schema241.properties.input,data:data16};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.result !== undefined){
let data17 = data.result;
if(!(((data17 === "valid") || (data17 === "invalid")) || (data17 === "acceptable"))){
const err35 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema241.properties.result.enum},schema:schema241.properties.result.enum,parentSchema:schema241.properties.result,data:data17};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.expected !== undefined){
let data18 = data.expected;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err36 = {instancePath:instancePath+"/expected",keyword:"type",params:{type: "object"},schema:schema241.properties.expected.type,parentSchema:schema241.properties.expected,data:data18};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.error !== undefined){
if(!(validate719(data.error, {instancePath:instancePath+"/error"}))){
vErrors = vErrors === null ? validate719.errors : vErrors.concat(validate719.errors);
errors = vErrors.length;
}
}
if(data.alternatives !== undefined){
let data20 = data.alternatives;
if(Array.isArray(data20)){
if(data20.length < 2){
const err37 = {instancePath:instancePath+"/alternatives",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema241.properties.alternatives,data:data20};
(vErrors ??= []).push(err37);
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1 && errors<20; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 1){
const err38 = {instancePath:instancePath+"/alternatives/" + i1,keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema241.properties.alternatives.items,data:data21};
(vErrors ??= []).push(err38);
errors++;
}
if(Object.keys(data21).length < 1){
const err39 = {instancePath:instancePath+"/alternatives/" + i1,keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema241.properties.alternatives.items,data:data21};
(vErrors ??= []).push(err39);
errors++;
}
for(const key1 in data21){
if(errors>=20) break;
if(!((key1 === "expected") || (key1 === "error"))){
const err40 = {instancePath:instancePath+"/alternatives/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema241.properties.alternatives.items,data:data21};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data21.expected !== undefined){
let data22 = data21.expected;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err41 = {instancePath:instancePath+"/alternatives/" + i1+"/expected",keyword:"type",params:{type: "object"},schema:schema241.properties.alternatives.items.properties.expected.type,parentSchema:schema241.properties.alternatives.items.properties.expected,data:data22};
(vErrors ??= []).push(err41);
errors++;
}
}
if(data21.error !== undefined){
if(!(validate719(data21.error, {instancePath:instancePath+"/alternatives/" + i1+"/error"}))){
vErrors = vErrors === null ? validate719.errors : vErrors.concat(validate719.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/alternatives/" + i1,keyword:"type",params:{type: "object"},schema:schema241.properties.alternatives.items.type,parentSchema:schema241.properties.alternatives.items,data:data21};
(vErrors ??= []).push(err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/alternatives",keyword:"type",params:{type: "array"},schema:schema241.properties.alternatives.type,parentSchema:schema241.properties.alternatives,data:data20};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data.sha256 !== undefined){
let data24 = data.sha256;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length < 1){
const err44 = {instancePath:instancePath+"/sha256",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema241.properties.sha256,data:data24};
(vErrors ??= []).push(err44);
errors++;
}
for(const key2 in data24){
if(errors>=20) break;
if(!(validate724(data24[key2], {instancePath:instancePath+"/sha256/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate724.errors : vErrors.concat(validate724.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "object"},schema:schema241.properties.sha256.type,parentSchema:schema241.properties.sha256,data:data24};
(vErrors ??= []).push(err45);
errors++;
}
}
}
else {
const err46 = {instancePath,keyword:"type",params:{type: "object"},schema:schema241.type,parentSchema:schema241,data};
(vErrors ??= []).push(err46);
errors++;
}
validate714.errors = vErrors;
return errors === 0;
}


function validate708(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "source"},schema:schema239.required,parentSchema:schema239,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.level === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "level"},schema:schema239.required,parentSchema:schema239,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.clauses === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "clauses"},schema:schema239.required,parentSchema:schema239,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.params === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "params"},schema:schema239.required,parentSchema:schema239,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.tests === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "tests"},schema:schema239.required,parentSchema:schema239,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "source") || (key0 === "level")) || (key0 === "clauses")) || (key0 === "params")) || (key0 === "tolerance")) || (key0 === "tests"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema239,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err6 = {instancePath:instancePath+"/source",keyword:"required",params:{missingProperty: "name"},schema:schema239.properties.source.required,parentSchema:schema239.properties.source,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
if(data0.version === undefined){
const err7 = {instancePath:instancePath+"/source",keyword:"required",params:{missingProperty: "version"},schema:schema239.properties.source.required,parentSchema:schema239.properties.source,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
for(const key1 in data0){
if(errors>=20) break;
if(!((key1 === "name") || (key1 === "version"))){
const err8 = {instancePath:instancePath+"/source",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema239.properties.source,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data0.name !== undefined){
if(!(validate697(data0.name, {instancePath:instancePath+"/source/name"}))){
vErrors = vErrors === null ? validate697.errors : vErrors.concat(validate697.errors);
errors = vErrors.length;
}
}
if(data0.version !== undefined){
if(!(validate697(data0.version, {instancePath:instancePath+"/source/version"}))){
vErrors = vErrors === null ? validate697.errors : vErrors.concat(validate697.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/source",keyword:"type",params:{type: "object"},schema:schema239.properties.source.type,parentSchema:schema239.properties.source,data:data0};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(!((data3 === "required") || (data3 === "recommended"))){
const err10 = {instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema239.properties.level.enum},schema:schema239.properties.level.enum,parentSchema:schema239.properties.level,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.clauses !== undefined){
if(!(validate704(data.clauses, {instancePath:instancePath+"/clauses"}))){
vErrors = vErrors === null ? validate704.errors : vErrors.concat(validate704.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data5 = data.params;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err11 = {instancePath:instancePath+"/params",keyword:"type",params:{type: "object"},schema:schema239.properties.params.type,parentSchema:schema239.properties.params,data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.tolerance !== undefined){
if(!(validate712(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = vErrors === null ? validate712.errors : vErrors.concat(validate712.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
let data7 = data.tests;
if(Array.isArray(data7)){
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/tests",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema239.properties.tests,data:data7};
(vErrors ??= []).push(err12);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate714(data7[i0], {instancePath:instancePath+"/tests/" + i0}))){
vErrors = vErrors === null ? validate714.errors : vErrors.concat(validate714.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/tests",keyword:"type",params:{type: "array"},schema:schema239.properties.tests.type,parentSchema:schema239.properties.tests,data:data7};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},schema:schema239.type,parentSchema:schema239,data};
(vErrors ??= []).push(err14);
errors++;
}
validate708.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath=""}={}){
/*# sourceURL="vectors.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.operation === undefined) && (missing0 = "operation")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.operation !== undefined){
if("window" !== data.operation){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
}
}
}
else {
const err2 = {};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data1 = data.groups;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.params !== undefined){
if(!(validate216(data2.params, {instancePath:instancePath+"/groups/" + i0+"/params"}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data2.tests !== undefined){
let data4 = data2.tests;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1 && errors<20; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.input !== undefined){
if(!(validate224(data5.input, {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1+"/input"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data5.expected !== undefined){
if(!(validate228(data5.expected, {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1+"/expected"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data5.alternatives !== undefined){
let data8 = data5.alternatives;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2 && errors<20; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.expected !== undefined){
if(!(validate228(data9.expected, {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1+"/alternatives/" + i2+"/expected"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1+"/alternatives/" + i2,keyword:"type",params:{type: "object"},schema:schema96.allOf[0].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[0].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data9};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[0].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[0].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data8};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1,keyword:"type",params:{type: "object"},schema:schema96.allOf[0].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[0].then.properties.groups.items.properties.tests.items,data:data5};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/groups/" + i0+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[0].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[0].then.properties.groups.items.properties.tests,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/groups/" + i0,keyword:"type",params:{type: "object"},schema:schema96.allOf[0].then.properties.groups.items.type,parentSchema:schema96.allOf[0].then.properties.groups.items,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[0].then.properties.groups.type,parentSchema:schema96.allOf[0].then.properties.groups,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[0].then.type,parentSchema:schema96.allOf[0].then,data};
(vErrors ??= []).push(err9);
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.groups = true;
props0.operation = true;
}
}
if(!valid1){
const err10 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[0].if,parentSchema:schema96.allOf[0],data};
(vErrors ??= []).push(err10);
errors++;
}
const _errs25 = errors;
let valid13 = true;
const _errs26 = errors;
if(errors === _errs26){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.operation === undefined) && (missing1 = "operation")){
const err11 = {};
(vErrors ??= []).push(err11);
errors++;
}
else {
if(data.operation !== undefined){
if("window.table" !== data.operation){
const err12 = {};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {};
(vErrors ??= []).push(err13);
errors++;
}
}
var _valid1 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data12 = data.groups;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3 && errors<20; i3++){
let data13 = data12[i3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.params !== undefined){
if(!(validate234(data13.params, {instancePath:instancePath+"/groups/" + i3+"/params"}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data13.tests !== undefined){
let data15 = data13.tests;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4 && errors<20; i4++){
let data16 = data15[i4];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.input !== undefined){
if(!(validate238(data16.input, {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4+"/input"}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data16.expected !== undefined){
if(!(validate240(data16.expected, {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4+"/expected"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data16.alternatives !== undefined){
let data19 = data16.alternatives;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5 && errors<20; i5++){
let data20 = data19[i5];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.expected !== undefined){
if(!(validate240(data20.expected, {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4+"/alternatives/" + i5+"/expected"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4+"/alternatives/" + i5,keyword:"type",params:{type: "object"},schema:schema96.allOf[1].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[1].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data20};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[1].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[1].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data19};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4,keyword:"type",params:{type: "object"},schema:schema96.allOf[1].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[1].then.properties.groups.items.properties.tests.items,data:data16};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/groups/" + i3+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[1].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[1].then.properties.groups.items.properties.tests,data:data15};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/groups/" + i3,keyword:"type",params:{type: "object"},schema:schema96.allOf[1].then.properties.groups.items.type,parentSchema:schema96.allOf[1].then.properties.groups.items,data:data13};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[1].then.properties.groups.type,parentSchema:schema96.allOf[1].then.properties.groups,data:data12};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[1].then.type,parentSchema:schema96.allOf[1].then,data};
(vErrors ??= []).push(err20);
errors++;
}
var _valid1 = _errs29 === errors;
valid13 = _valid1;
if(valid13){
var props1 = {};
props1.groups = true;
props1.operation = true;
}
}
if(!valid13){
const err21 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[1].if,parentSchema:schema96.allOf[1],data};
(vErrors ??= []).push(err21);
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs48 = errors;
let valid25 = true;
const _errs49 = errors;
if(errors === _errs49){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.operation === undefined) && (missing2 = "operation")){
const err22 = {};
(vErrors ??= []).push(err22);
errors++;
}
else {
if(data.operation !== undefined){
if("window.named" !== data.operation){
const err23 = {};
(vErrors ??= []).push(err23);
errors++;
}
}
}
}
else {
const err24 = {};
(vErrors ??= []).push(err24);
errors++;
}
}
var _valid2 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data23 = data.groups;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6 && errors<20; i6++){
let data24 = data23[i6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.params !== undefined){
if(!(validate251(data24.params, {instancePath:instancePath+"/groups/" + i6+"/params"}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data24.tests !== undefined){
let data26 = data24.tests;
if(Array.isArray(data26)){
const len7 = data26.length;
for(let i7=0; i7<len7 && errors<20; i7++){
let data27 = data26[i7];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.input !== undefined){
if(!(validate253(data27.input, {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7+"/input"}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data27.expected !== undefined){
if(!(validate255(data27.expected, {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7+"/expected"}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data27.alternatives !== undefined){
let data30 = data27.alternatives;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i8=0; i8<len8 && errors<20; i8++){
let data31 = data30[i8];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.expected !== undefined){
if(!(validate255(data31.expected, {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7+"/alternatives/" + i8+"/expected"}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7+"/alternatives/" + i8,keyword:"type",params:{type: "object"},schema:schema96.allOf[2].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[2].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data31};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[2].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[2].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data30};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7,keyword:"type",params:{type: "object"},schema:schema96.allOf[2].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[2].then.properties.groups.items.properties.tests.items,data:data27};
(vErrors ??= []).push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/groups/" + i6+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[2].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[2].then.properties.groups.items.properties.tests,data:data26};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/groups/" + i6,keyword:"type",params:{type: "object"},schema:schema96.allOf[2].then.properties.groups.items.type,parentSchema:schema96.allOf[2].then.properties.groups.items,data:data24};
(vErrors ??= []).push(err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[2].then.properties.groups.type,parentSchema:schema96.allOf[2].then.properties.groups,data:data23};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[2].then.type,parentSchema:schema96.allOf[2].then,data};
(vErrors ??= []).push(err31);
errors++;
}
var _valid2 = _errs52 === errors;
valid25 = _valid2;
if(valid25){
var props2 = {};
props2.groups = true;
props2.operation = true;
}
}
if(!valid25){
const err32 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[2].if,parentSchema:schema96.allOf[2],data};
(vErrors ??= []).push(err32);
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs71 = errors;
let valid37 = true;
const _errs72 = errors;
if(errors === _errs72){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.operation === undefined) && (missing3 = "operation")){
const err33 = {};
(vErrors ??= []).push(err33);
errors++;
}
else {
if(data.operation !== undefined){
if("window.wide" !== data.operation){
const err34 = {};
(vErrors ??= []).push(err34);
errors++;
}
}
}
}
else {
const err35 = {};
(vErrors ??= []).push(err35);
errors++;
}
}
var _valid3 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs75 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data34 = data.groups;
if(Array.isArray(data34)){
const len9 = data34.length;
for(let i9=0; i9<len9 && errors<20; i9++){
let data35 = data34[i9];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.params !== undefined){
if(!(validate262(data35.params, {instancePath:instancePath+"/groups/" + i9+"/params"}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data35.tests !== undefined){
let data37 = data35.tests;
if(Array.isArray(data37)){
const len10 = data37.length;
for(let i10=0; i10<len10 && errors<20; i10++){
let data38 = data37[i10];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.input !== undefined){
if(!(validate265(data38.input, {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10+"/input"}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data38.expected !== undefined){
if(!(validate267(data38.expected, {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10+"/expected"}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
if(data38.alternatives !== undefined){
let data41 = data38.alternatives;
if(Array.isArray(data41)){
const len11 = data41.length;
for(let i11=0; i11<len11 && errors<20; i11++){
let data42 = data41[i11];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.expected !== undefined){
if(!(validate267(data42.expected, {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10+"/alternatives/" + i11+"/expected"}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10+"/alternatives/" + i11,keyword:"type",params:{type: "object"},schema:schema96.allOf[3].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[3].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data42};
(vErrors ??= []).push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[3].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[3].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data41};
(vErrors ??= []).push(err37);
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10,keyword:"type",params:{type: "object"},schema:schema96.allOf[3].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[3].then.properties.groups.items.properties.tests.items,data:data38};
(vErrors ??= []).push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/groups/" + i9+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[3].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[3].then.properties.groups.items.properties.tests,data:data37};
(vErrors ??= []).push(err39);
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/groups/" + i9,keyword:"type",params:{type: "object"},schema:schema96.allOf[3].then.properties.groups.items.type,parentSchema:schema96.allOf[3].then.properties.groups.items,data:data35};
(vErrors ??= []).push(err40);
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[3].then.properties.groups.type,parentSchema:schema96.allOf[3].then.properties.groups,data:data34};
(vErrors ??= []).push(err41);
errors++;
}
}
}
else {
const err42 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[3].then.type,parentSchema:schema96.allOf[3].then,data};
(vErrors ??= []).push(err42);
errors++;
}
var _valid3 = _errs75 === errors;
valid37 = _valid3;
if(valid37){
var props3 = {};
props3.groups = true;
props3.operation = true;
}
}
if(!valid37){
const err43 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[3].if,parentSchema:schema96.allOf[3],data};
(vErrors ??= []).push(err43);
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs94 = errors;
let valid49 = true;
const _errs95 = errors;
if(errors === _errs95){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.operation === undefined) && (missing4 = "operation")){
const err44 = {};
(vErrors ??= []).push(err44);
errors++;
}
else {
if(data.operation !== undefined){
if("pair" !== data.operation){
const err45 = {};
(vErrors ??= []).push(err45);
errors++;
}
}
}
}
else {
const err46 = {};
(vErrors ??= []).push(err46);
errors++;
}
}
var _valid4 = _errs95 === errors;
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs98 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data45 = data.groups;
if(Array.isArray(data45)){
const len12 = data45.length;
for(let i12=0; i12<len12 && errors<20; i12++){
let data46 = data45[i12];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.params !== undefined){
if(!(validate272(data46.params, {instancePath:instancePath+"/groups/" + i12+"/params"}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
}
if(data46.tests !== undefined){
let data48 = data46.tests;
if(Array.isArray(data48)){
const len13 = data48.length;
for(let i13=0; i13<len13 && errors<20; i13++){
let data49 = data48[i13];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.input !== undefined){
if(!(validate280(data49.input, {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13+"/input"}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
if(data49.expected !== undefined){
if(!(validate285(data49.expected, {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13+"/expected"}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data49.alternatives !== undefined){
let data52 = data49.alternatives;
if(Array.isArray(data52)){
const len14 = data52.length;
for(let i14=0; i14<len14 && errors<20; i14++){
let data53 = data52[i14];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.expected !== undefined){
if(!(validate285(data53.expected, {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13+"/alternatives/" + i14+"/expected"}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13+"/alternatives/" + i14,keyword:"type",params:{type: "object"},schema:schema96.allOf[4].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[4].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data53};
(vErrors ??= []).push(err47);
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[4].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[4].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data52};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13,keyword:"type",params:{type: "object"},schema:schema96.allOf[4].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[4].then.properties.groups.items.properties.tests.items,data:data49};
(vErrors ??= []).push(err49);
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/groups/" + i12+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[4].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[4].then.properties.groups.items.properties.tests,data:data48};
(vErrors ??= []).push(err50);
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/groups/" + i12,keyword:"type",params:{type: "object"},schema:schema96.allOf[4].then.properties.groups.items.type,parentSchema:schema96.allOf[4].then.properties.groups.items,data:data46};
(vErrors ??= []).push(err51);
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[4].then.properties.groups.type,parentSchema:schema96.allOf[4].then.properties.groups,data:data45};
(vErrors ??= []).push(err52);
errors++;
}
}
}
else {
const err53 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[4].then.type,parentSchema:schema96.allOf[4].then,data};
(vErrors ??= []).push(err53);
errors++;
}
var _valid4 = _errs98 === errors;
valid49 = _valid4;
if(valid49){
var props4 = {};
props4.groups = true;
props4.operation = true;
}
}
if(!valid49){
const err54 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[4].if,parentSchema:schema96.allOf[4],data};
(vErrors ??= []).push(err54);
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs117 = errors;
let valid61 = true;
const _errs118 = errors;
if(errors === _errs118){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.operation === undefined) && (missing5 = "operation")){
const err55 = {};
(vErrors ??= []).push(err55);
errors++;
}
else {
if(data.operation !== undefined){
if("pair.table" !== data.operation){
const err56 = {};
(vErrors ??= []).push(err56);
errors++;
}
}
}
}
else {
const err57 = {};
(vErrors ??= []).push(err57);
errors++;
}
}
var _valid5 = _errs118 === errors;
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs121 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data56 = data.groups;
if(Array.isArray(data56)){
const len15 = data56.length;
for(let i15=0; i15<len15 && errors<20; i15++){
let data57 = data56[i15];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.params !== undefined){
if(!(validate289(data57.params, {instancePath:instancePath+"/groups/" + i15+"/params"}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data57.tests !== undefined){
let data59 = data57.tests;
if(Array.isArray(data59)){
const len16 = data59.length;
for(let i16=0; i16<len16 && errors<20; i16++){
let data60 = data59[i16];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.input !== undefined){
if(!(validate293(data60.input, {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16+"/input"}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data60.expected !== undefined){
if(!(validate295(data60.expected, {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16+"/expected"}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data60.alternatives !== undefined){
let data63 = data60.alternatives;
if(Array.isArray(data63)){
const len17 = data63.length;
for(let i17=0; i17<len17 && errors<20; i17++){
let data64 = data63[i17];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.expected !== undefined){
if(!(validate295(data64.expected, {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16+"/alternatives/" + i17+"/expected"}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16+"/alternatives/" + i17,keyword:"type",params:{type: "object"},schema:schema96.allOf[5].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[5].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data64};
(vErrors ??= []).push(err58);
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[5].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[5].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data63};
(vErrors ??= []).push(err59);
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16,keyword:"type",params:{type: "object"},schema:schema96.allOf[5].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[5].then.properties.groups.items.properties.tests.items,data:data60};
(vErrors ??= []).push(err60);
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/groups/" + i15+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[5].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[5].then.properties.groups.items.properties.tests,data:data59};
(vErrors ??= []).push(err61);
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/groups/" + i15,keyword:"type",params:{type: "object"},schema:schema96.allOf[5].then.properties.groups.items.type,parentSchema:schema96.allOf[5].then.properties.groups.items,data:data57};
(vErrors ??= []).push(err62);
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[5].then.properties.groups.type,parentSchema:schema96.allOf[5].then.properties.groups,data:data56};
(vErrors ??= []).push(err63);
errors++;
}
}
}
else {
const err64 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[5].then.type,parentSchema:schema96.allOf[5].then,data};
(vErrors ??= []).push(err64);
errors++;
}
var _valid5 = _errs121 === errors;
valid61 = _valid5;
if(valid61){
var props5 = {};
props5.groups = true;
props5.operation = true;
}
}
if(!valid61){
const err65 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[5].if,parentSchema:schema96.allOf[5],data};
(vErrors ??= []).push(err65);
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs140 = errors;
let valid73 = true;
const _errs141 = errors;
if(errors === _errs141){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.operation === undefined) && (missing6 = "operation")){
const err66 = {};
(vErrors ??= []).push(err66);
errors++;
}
else {
if(data.operation !== undefined){
if("pair.row" !== data.operation){
const err67 = {};
(vErrors ??= []).push(err67);
errors++;
}
}
}
}
else {
const err68 = {};
(vErrors ??= []).push(err68);
errors++;
}
}
var _valid6 = _errs141 === errors;
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs144 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data67 = data.groups;
if(Array.isArray(data67)){
const len18 = data67.length;
for(let i18=0; i18<len18 && errors<20; i18++){
let data68 = data67[i18];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.params !== undefined){
if(!(validate304(data68.params, {instancePath:instancePath+"/groups/" + i18+"/params"}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data68.tests !== undefined){
let data70 = data68.tests;
if(Array.isArray(data70)){
const len19 = data70.length;
for(let i19=0; i19<len19 && errors<20; i19++){
let data71 = data70[i19];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.input !== undefined){
if(!(validate308(data71.input, {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19+"/input"}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data71.expected !== undefined){
if(!(validate316(data71.expected, {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19+"/expected"}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
if(data71.alternatives !== undefined){
let data74 = data71.alternatives;
if(Array.isArray(data74)){
const len20 = data74.length;
for(let i20=0; i20<len20 && errors<20; i20++){
let data75 = data74[i20];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.expected !== undefined){
if(!(validate316(data75.expected, {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19+"/alternatives/" + i20+"/expected"}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19+"/alternatives/" + i20,keyword:"type",params:{type: "object"},schema:schema96.allOf[6].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[6].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data75};
(vErrors ??= []).push(err69);
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[6].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[6].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data74};
(vErrors ??= []).push(err70);
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19,keyword:"type",params:{type: "object"},schema:schema96.allOf[6].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[6].then.properties.groups.items.properties.tests.items,data:data71};
(vErrors ??= []).push(err71);
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/groups/" + i18+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[6].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[6].then.properties.groups.items.properties.tests,data:data70};
(vErrors ??= []).push(err72);
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/groups/" + i18,keyword:"type",params:{type: "object"},schema:schema96.allOf[6].then.properties.groups.items.type,parentSchema:schema96.allOf[6].then.properties.groups.items,data:data68};
(vErrors ??= []).push(err73);
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[6].then.properties.groups.type,parentSchema:schema96.allOf[6].then.properties.groups,data:data67};
(vErrors ??= []).push(err74);
errors++;
}
}
}
else {
const err75 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[6].then.type,parentSchema:schema96.allOf[6].then,data};
(vErrors ??= []).push(err75);
errors++;
}
var _valid6 = _errs144 === errors;
valid73 = _valid6;
if(valid73){
var props6 = {};
props6.groups = true;
props6.operation = true;
}
}
if(!valid73){
const err76 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[6].if,parentSchema:schema96.allOf[6],data};
(vErrors ??= []).push(err76);
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs163 = errors;
let valid85 = true;
const _errs164 = errors;
if(errors === _errs164){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.operation === undefined) && (missing7 = "operation")){
const err77 = {};
(vErrors ??= []).push(err77);
errors++;
}
else {
if(data.operation !== undefined){
if("encode" !== data.operation){
const err78 = {};
(vErrors ??= []).push(err78);
errors++;
}
}
}
}
else {
const err79 = {};
(vErrors ??= []).push(err79);
errors++;
}
}
var _valid7 = _errs164 === errors;
errors = _errs163;
if(vErrors !== null){
if(_errs163){
vErrors.length = _errs163;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs167 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data78 = data.groups;
if(Array.isArray(data78)){
const len21 = data78.length;
for(let i21=0; i21<len21 && errors<20; i21++){
let data79 = data78[i21];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.params !== undefined){
if(!(validate320(data79.params, {instancePath:instancePath+"/groups/" + i21+"/params"}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
if(data79.tests !== undefined){
let data81 = data79.tests;
if(Array.isArray(data81)){
const len22 = data81.length;
for(let i22=0; i22<len22 && errors<20; i22++){
let data82 = data81[i22];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.input !== undefined){
if(!(validate324(data82.input, {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22+"/input"}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
if(data82.expected !== undefined){
if(!(validate327(data82.expected, {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22+"/expected"}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data82.alternatives !== undefined){
let data85 = data82.alternatives;
if(Array.isArray(data85)){
const len23 = data85.length;
for(let i23=0; i23<len23 && errors<20; i23++){
let data86 = data85[i23];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.expected !== undefined){
if(!(validate327(data86.expected, {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22+"/alternatives/" + i23+"/expected"}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
}
else {
const err80 = {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22+"/alternatives/" + i23,keyword:"type",params:{type: "object"},schema:schema96.allOf[7].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[7].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data86};
(vErrors ??= []).push(err80);
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[7].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[7].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data85};
(vErrors ??= []).push(err81);
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22,keyword:"type",params:{type: "object"},schema:schema96.allOf[7].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[7].then.properties.groups.items.properties.tests.items,data:data82};
(vErrors ??= []).push(err82);
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/groups/" + i21+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[7].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[7].then.properties.groups.items.properties.tests,data:data81};
(vErrors ??= []).push(err83);
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/groups/" + i21,keyword:"type",params:{type: "object"},schema:schema96.allOf[7].then.properties.groups.items.type,parentSchema:schema96.allOf[7].then.properties.groups.items,data:data79};
(vErrors ??= []).push(err84);
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[7].then.properties.groups.type,parentSchema:schema96.allOf[7].then.properties.groups,data:data78};
(vErrors ??= []).push(err85);
errors++;
}
}
}
else {
const err86 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[7].then.type,parentSchema:schema96.allOf[7].then,data};
(vErrors ??= []).push(err86);
errors++;
}
var _valid7 = _errs167 === errors;
valid85 = _valid7;
if(valid85){
var props7 = {};
props7.groups = true;
props7.operation = true;
}
}
if(!valid85){
const err87 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[7].if,parentSchema:schema96.allOf[7],data};
(vErrors ??= []).push(err87);
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs186 = errors;
let valid97 = true;
const _errs187 = errors;
if(errors === _errs187){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.operation === undefined) && (missing8 = "operation")){
const err88 = {};
(vErrors ??= []).push(err88);
errors++;
}
else {
if(data.operation !== undefined){
if("encode.decode" !== data.operation){
const err89 = {};
(vErrors ??= []).push(err89);
errors++;
}
}
}
}
else {
const err90 = {};
(vErrors ??= []).push(err90);
errors++;
}
}
var _valid8 = _errs187 === errors;
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs190 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data89 = data.groups;
if(Array.isArray(data89)){
const len24 = data89.length;
for(let i24=0; i24<len24 && errors<20; i24++){
let data90 = data89[i24];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.params !== undefined){
if(!(validate333(data90.params, {instancePath:instancePath+"/groups/" + i24+"/params"}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data90.tests !== undefined){
let data92 = data90.tests;
if(Array.isArray(data92)){
const len25 = data92.length;
for(let i25=0; i25<len25 && errors<20; i25++){
let data93 = data92[i25];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.input !== undefined){
if(!(validate336(data93.input, {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25+"/input"}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
}
if(data93.expected !== undefined){
if(!(validate341(data93.expected, {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25+"/expected"}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
if(data93.alternatives !== undefined){
let data96 = data93.alternatives;
if(Array.isArray(data96)){
const len26 = data96.length;
for(let i26=0; i26<len26 && errors<20; i26++){
let data97 = data96[i26];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.expected !== undefined){
if(!(validate341(data97.expected, {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25+"/alternatives/" + i26+"/expected"}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25+"/alternatives/" + i26,keyword:"type",params:{type: "object"},schema:schema96.allOf[8].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[8].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data97};
(vErrors ??= []).push(err91);
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[8].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[8].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data96};
(vErrors ??= []).push(err92);
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25,keyword:"type",params:{type: "object"},schema:schema96.allOf[8].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[8].then.properties.groups.items.properties.tests.items,data:data93};
(vErrors ??= []).push(err93);
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/groups/" + i24+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[8].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[8].then.properties.groups.items.properties.tests,data:data92};
(vErrors ??= []).push(err94);
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/groups/" + i24,keyword:"type",params:{type: "object"},schema:schema96.allOf[8].then.properties.groups.items.type,parentSchema:schema96.allOf[8].then.properties.groups.items,data:data90};
(vErrors ??= []).push(err95);
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[8].then.properties.groups.type,parentSchema:schema96.allOf[8].then.properties.groups,data:data89};
(vErrors ??= []).push(err96);
errors++;
}
}
}
else {
const err97 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[8].then.type,parentSchema:schema96.allOf[8].then,data};
(vErrors ??= []).push(err97);
errors++;
}
var _valid8 = _errs190 === errors;
valid97 = _valid8;
if(valid97){
var props8 = {};
props8.groups = true;
props8.operation = true;
}
}
if(!valid97){
const err98 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[8].if,parentSchema:schema96.allOf[8],data};
(vErrors ??= []).push(err98);
errors++;
}
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs209 = errors;
let valid109 = true;
const _errs210 = errors;
if(errors === _errs210){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.operation === undefined) && (missing9 = "operation")){
const err99 = {};
(vErrors ??= []).push(err99);
errors++;
}
else {
if(data.operation !== undefined){
if("encode.dot" !== data.operation){
const err100 = {};
(vErrors ??= []).push(err100);
errors++;
}
}
}
}
else {
const err101 = {};
(vErrors ??= []).push(err101);
errors++;
}
}
var _valid9 = _errs210 === errors;
errors = _errs209;
if(vErrors !== null){
if(_errs209){
vErrors.length = _errs209;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs213 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data100 = data.groups;
if(Array.isArray(data100)){
const len27 = data100.length;
for(let i27=0; i27<len27 && errors<20; i27++){
let data101 = data100[i27];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.params !== undefined){
if(!(validate345(data101.params, {instancePath:instancePath+"/groups/" + i27+"/params"}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
}
if(data101.tests !== undefined){
let data103 = data101.tests;
if(Array.isArray(data103)){
const len28 = data103.length;
for(let i28=0; i28<len28 && errors<20; i28++){
let data104 = data103[i28];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.input !== undefined){
if(!(validate348(data104.input, {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28+"/input"}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
if(data104.expected !== undefined){
if(!(validate354(data104.expected, {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28+"/expected"}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
if(data104.alternatives !== undefined){
let data107 = data104.alternatives;
if(Array.isArray(data107)){
const len29 = data107.length;
for(let i29=0; i29<len29 && errors<20; i29++){
let data108 = data107[i29];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.expected !== undefined){
if(!(validate354(data108.expected, {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28+"/alternatives/" + i29+"/expected"}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
}
else {
const err102 = {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28+"/alternatives/" + i29,keyword:"type",params:{type: "object"},schema:schema96.allOf[9].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[9].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data108};
(vErrors ??= []).push(err102);
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[9].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[9].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data107};
(vErrors ??= []).push(err103);
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28,keyword:"type",params:{type: "object"},schema:schema96.allOf[9].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[9].then.properties.groups.items.properties.tests.items,data:data104};
(vErrors ??= []).push(err104);
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/groups/" + i27+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[9].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[9].then.properties.groups.items.properties.tests,data:data103};
(vErrors ??= []).push(err105);
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/groups/" + i27,keyword:"type",params:{type: "object"},schema:schema96.allOf[9].then.properties.groups.items.type,parentSchema:schema96.allOf[9].then.properties.groups.items,data:data101};
(vErrors ??= []).push(err106);
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[9].then.properties.groups.type,parentSchema:schema96.allOf[9].then.properties.groups,data:data100};
(vErrors ??= []).push(err107);
errors++;
}
}
}
else {
const err108 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[9].then.type,parentSchema:schema96.allOf[9].then,data};
(vErrors ??= []).push(err108);
errors++;
}
var _valid9 = _errs213 === errors;
valid109 = _valid9;
if(valid109){
var props9 = {};
props9.groups = true;
props9.operation = true;
}
}
if(!valid109){
const err109 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[9].if,parentSchema:schema96.allOf[9],data};
(vErrors ??= []).push(err109);
errors++;
}
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs232 = errors;
let valid121 = true;
const _errs233 = errors;
if(errors === _errs233){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.operation === undefined) && (missing10 = "operation")){
const err110 = {};
(vErrors ??= []).push(err110);
errors++;
}
else {
if(data.operation !== undefined){
if("encode.table" !== data.operation){
const err111 = {};
(vErrors ??= []).push(err111);
errors++;
}
}
}
}
else {
const err112 = {};
(vErrors ??= []).push(err112);
errors++;
}
}
var _valid10 = _errs233 === errors;
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs236 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data111 = data.groups;
if(Array.isArray(data111)){
const len30 = data111.length;
for(let i30=0; i30<len30 && errors<20; i30++){
let data112 = data111[i30];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.params !== undefined){
if(!(validate358(data112.params, {instancePath:instancePath+"/groups/" + i30+"/params"}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
}
if(data112.tests !== undefined){
let data114 = data112.tests;
if(Array.isArray(data114)){
const len31 = data114.length;
for(let i31=0; i31<len31 && errors<20; i31++){
let data115 = data114[i31];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.input !== undefined){
if(!(validate361(data115.input, {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31+"/input"}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
}
if(data115.expected !== undefined){
if(!(validate363(data115.expected, {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31+"/expected"}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
}
if(data115.alternatives !== undefined){
let data118 = data115.alternatives;
if(Array.isArray(data118)){
const len32 = data118.length;
for(let i32=0; i32<len32 && errors<20; i32++){
let data119 = data118[i32];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.expected !== undefined){
if(!(validate363(data119.expected, {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31+"/alternatives/" + i32+"/expected"}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
}
}
else {
const err113 = {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31+"/alternatives/" + i32,keyword:"type",params:{type: "object"},schema:schema96.allOf[10].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[10].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data119};
(vErrors ??= []).push(err113);
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[10].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[10].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data118};
(vErrors ??= []).push(err114);
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31,keyword:"type",params:{type: "object"},schema:schema96.allOf[10].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[10].then.properties.groups.items.properties.tests.items,data:data115};
(vErrors ??= []).push(err115);
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/groups/" + i30+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[10].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[10].then.properties.groups.items.properties.tests,data:data114};
(vErrors ??= []).push(err116);
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/groups/" + i30,keyword:"type",params:{type: "object"},schema:schema96.allOf[10].then.properties.groups.items.type,parentSchema:schema96.allOf[10].then.properties.groups.items,data:data112};
(vErrors ??= []).push(err117);
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[10].then.properties.groups.type,parentSchema:schema96.allOf[10].then.properties.groups,data:data111};
(vErrors ??= []).push(err118);
errors++;
}
}
}
else {
const err119 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[10].then.type,parentSchema:schema96.allOf[10].then,data};
(vErrors ??= []).push(err119);
errors++;
}
var _valid10 = _errs236 === errors;
valid121 = _valid10;
if(valid121){
var props10 = {};
props10.groups = true;
props10.operation = true;
}
}
if(!valid121){
const err120 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[10].if,parentSchema:schema96.allOf[10],data};
(vErrors ??= []).push(err120);
errors++;
}
if(props0 !== true && props10 !== undefined){
if(props10 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props10);
}
}
const _errs255 = errors;
let valid133 = true;
const _errs256 = errors;
if(errors === _errs256){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.operation === undefined) && (missing11 = "operation")){
const err121 = {};
(vErrors ??= []).push(err121);
errors++;
}
else {
if(data.operation !== undefined){
if("gather" !== data.operation){
const err122 = {};
(vErrors ??= []).push(err122);
errors++;
}
}
}
}
else {
const err123 = {};
(vErrors ??= []).push(err123);
errors++;
}
}
var _valid11 = _errs256 === errors;
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs259 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data122 = data.groups;
if(Array.isArray(data122)){
const len33 = data122.length;
for(let i33=0; i33<len33 && errors<20; i33++){
let data123 = data122[i33];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.params !== undefined){
if(!(validate370(data123.params, {instancePath:instancePath+"/groups/" + i33+"/params"}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
}
if(data123.tests !== undefined){
let data125 = data123.tests;
if(Array.isArray(data125)){
const len34 = data125.length;
for(let i34=0; i34<len34 && errors<20; i34++){
let data126 = data125[i34];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.input !== undefined){
if(!(validate372(data126.input, {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34+"/input"}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
}
if(data126.expected !== undefined){
if(!(validate378(data126.expected, {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34+"/expected"}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data126.alternatives !== undefined){
let data129 = data126.alternatives;
if(Array.isArray(data129)){
const len35 = data129.length;
for(let i35=0; i35<len35 && errors<20; i35++){
let data130 = data129[i35];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.expected !== undefined){
if(!(validate378(data130.expected, {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34+"/alternatives/" + i35+"/expected"}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
}
else {
const err124 = {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34+"/alternatives/" + i35,keyword:"type",params:{type: "object"},schema:schema96.allOf[11].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[11].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data130};
(vErrors ??= []).push(err124);
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[11].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[11].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data129};
(vErrors ??= []).push(err125);
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34,keyword:"type",params:{type: "object"},schema:schema96.allOf[11].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[11].then.properties.groups.items.properties.tests.items,data:data126};
(vErrors ??= []).push(err126);
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/groups/" + i33+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[11].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[11].then.properties.groups.items.properties.tests,data:data125};
(vErrors ??= []).push(err127);
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/groups/" + i33,keyword:"type",params:{type: "object"},schema:schema96.allOf[11].then.properties.groups.items.type,parentSchema:schema96.allOf[11].then.properties.groups.items,data:data123};
(vErrors ??= []).push(err128);
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[11].then.properties.groups.type,parentSchema:schema96.allOf[11].then.properties.groups,data:data122};
(vErrors ??= []).push(err129);
errors++;
}
}
}
else {
const err130 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[11].then.type,parentSchema:schema96.allOf[11].then,data};
(vErrors ??= []).push(err130);
errors++;
}
var _valid11 = _errs259 === errors;
valid133 = _valid11;
if(valid133){
var props11 = {};
props11.groups = true;
props11.operation = true;
}
}
if(!valid133){
const err131 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[11].if,parentSchema:schema96.allOf[11],data};
(vErrors ??= []).push(err131);
errors++;
}
if(props0 !== true && props11 !== undefined){
if(props11 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props11);
}
}
const _errs278 = errors;
let valid145 = true;
const _errs279 = errors;
if(errors === _errs279){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.operation === undefined) && (missing12 = "operation")){
const err132 = {};
(vErrors ??= []).push(err132);
errors++;
}
else {
if(data.operation !== undefined){
if("gather.dot" !== data.operation){
const err133 = {};
(vErrors ??= []).push(err133);
errors++;
}
}
}
}
else {
const err134 = {};
(vErrors ??= []).push(err134);
errors++;
}
}
var _valid12 = _errs279 === errors;
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs282 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data133 = data.groups;
if(Array.isArray(data133)){
const len36 = data133.length;
for(let i36=0; i36<len36 && errors<20; i36++){
let data134 = data133[i36];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.params !== undefined){
if(!(validate382(data134.params, {instancePath:instancePath+"/groups/" + i36+"/params"}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
}
if(data134.tests !== undefined){
let data136 = data134.tests;
if(Array.isArray(data136)){
const len37 = data136.length;
for(let i37=0; i37<len37 && errors<20; i37++){
let data137 = data136[i37];
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.input !== undefined){
if(!(validate386(data137.input, {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37+"/input"}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
}
if(data137.expected !== undefined){
if(!(validate390(data137.expected, {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37+"/expected"}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data137.alternatives !== undefined){
let data140 = data137.alternatives;
if(Array.isArray(data140)){
const len38 = data140.length;
for(let i38=0; i38<len38 && errors<20; i38++){
let data141 = data140[i38];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.expected !== undefined){
if(!(validate390(data141.expected, {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37+"/alternatives/" + i38+"/expected"}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
}
else {
const err135 = {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37+"/alternatives/" + i38,keyword:"type",params:{type: "object"},schema:schema96.allOf[12].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[12].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data141};
(vErrors ??= []).push(err135);
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[12].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[12].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data140};
(vErrors ??= []).push(err136);
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37,keyword:"type",params:{type: "object"},schema:schema96.allOf[12].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[12].then.properties.groups.items.properties.tests.items,data:data137};
(vErrors ??= []).push(err137);
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/groups/" + i36+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[12].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[12].then.properties.groups.items.properties.tests,data:data136};
(vErrors ??= []).push(err138);
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/groups/" + i36,keyword:"type",params:{type: "object"},schema:schema96.allOf[12].then.properties.groups.items.type,parentSchema:schema96.allOf[12].then.properties.groups.items,data:data134};
(vErrors ??= []).push(err139);
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[12].then.properties.groups.type,parentSchema:schema96.allOf[12].then.properties.groups,data:data133};
(vErrors ??= []).push(err140);
errors++;
}
}
}
else {
const err141 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[12].then.type,parentSchema:schema96.allOf[12].then,data};
(vErrors ??= []).push(err141);
errors++;
}
var _valid12 = _errs282 === errors;
valid145 = _valid12;
if(valid145){
var props12 = {};
props12.groups = true;
props12.operation = true;
}
}
if(!valid145){
const err142 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[12].if,parentSchema:schema96.allOf[12],data};
(vErrors ??= []).push(err142);
errors++;
}
if(props0 !== true && props12 !== undefined){
if(props12 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props12);
}
}
const _errs301 = errors;
let valid157 = true;
const _errs302 = errors;
if(errors === _errs302){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.operation === undefined) && (missing13 = "operation")){
const err143 = {};
(vErrors ??= []).push(err143);
errors++;
}
else {
if(data.operation !== undefined){
if("quantize" !== data.operation){
const err144 = {};
(vErrors ??= []).push(err144);
errors++;
}
}
}
}
else {
const err145 = {};
(vErrors ??= []).push(err145);
errors++;
}
}
var _valid13 = _errs302 === errors;
errors = _errs301;
if(vErrors !== null){
if(_errs301){
vErrors.length = _errs301;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs305 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data144 = data.groups;
if(Array.isArray(data144)){
const len39 = data144.length;
for(let i39=0; i39<len39 && errors<20; i39++){
let data145 = data144[i39];
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.params !== undefined){
if(!(validate394(data145.params, {instancePath:instancePath+"/groups/" + i39+"/params"}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
if(data145.tests !== undefined){
let data147 = data145.tests;
if(Array.isArray(data147)){
const len40 = data147.length;
for(let i40=0; i40<len40 && errors<20; i40++){
let data148 = data147[i40];
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.input !== undefined){
if(!(validate397(data148.input, {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40+"/input"}))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
errors = vErrors.length;
}
}
if(data148.expected !== undefined){
if(!(validate405(data148.expected, {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40+"/expected"}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data148.alternatives !== undefined){
let data151 = data148.alternatives;
if(Array.isArray(data151)){
const len41 = data151.length;
for(let i41=0; i41<len41 && errors<20; i41++){
let data152 = data151[i41];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.expected !== undefined){
if(!(validate405(data152.expected, {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40+"/alternatives/" + i41+"/expected"}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
}
else {
const err146 = {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40+"/alternatives/" + i41,keyword:"type",params:{type: "object"},schema:schema96.allOf[13].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[13].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data152};
(vErrors ??= []).push(err146);
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[13].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[13].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data151};
(vErrors ??= []).push(err147);
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40,keyword:"type",params:{type: "object"},schema:schema96.allOf[13].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[13].then.properties.groups.items.properties.tests.items,data:data148};
(vErrors ??= []).push(err148);
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/groups/" + i39+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[13].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[13].then.properties.groups.items.properties.tests,data:data147};
(vErrors ??= []).push(err149);
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/groups/" + i39,keyword:"type",params:{type: "object"},schema:schema96.allOf[13].then.properties.groups.items.type,parentSchema:schema96.allOf[13].then.properties.groups.items,data:data145};
(vErrors ??= []).push(err150);
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[13].then.properties.groups.type,parentSchema:schema96.allOf[13].then.properties.groups,data:data144};
(vErrors ??= []).push(err151);
errors++;
}
}
}
else {
const err152 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[13].then.type,parentSchema:schema96.allOf[13].then,data};
(vErrors ??= []).push(err152);
errors++;
}
var _valid13 = _errs305 === errors;
valid157 = _valid13;
if(valid157){
var props13 = {};
props13.groups = true;
props13.operation = true;
}
}
if(!valid157){
const err153 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[13].if,parentSchema:schema96.allOf[13],data};
(vErrors ??= []).push(err153);
errors++;
}
if(props0 !== true && props13 !== undefined){
if(props13 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props13);
}
}
const _errs324 = errors;
let valid169 = true;
const _errs325 = errors;
if(errors === _errs325){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.operation === undefined) && (missing14 = "operation")){
const err154 = {};
(vErrors ??= []).push(err154);
errors++;
}
else {
if(data.operation !== undefined){
if("quantize.round" !== data.operation){
const err155 = {};
(vErrors ??= []).push(err155);
errors++;
}
}
}
}
else {
const err156 = {};
(vErrors ??= []).push(err156);
errors++;
}
}
var _valid14 = _errs325 === errors;
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs328 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data155 = data.groups;
if(Array.isArray(data155)){
const len42 = data155.length;
for(let i42=0; i42<len42 && errors<20; i42++){
let data156 = data155[i42];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.params !== undefined){
if(!(validate409(data156.params, {instancePath:instancePath+"/groups/" + i42+"/params"}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
}
if(data156.tests !== undefined){
let data158 = data156.tests;
if(Array.isArray(data158)){
const len43 = data158.length;
for(let i43=0; i43<len43 && errors<20; i43++){
let data159 = data158[i43];
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.input !== undefined){
if(!(validate411(data159.input, {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43+"/input"}))){
vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
errors = vErrors.length;
}
}
if(data159.expected !== undefined){
if(!(validate414(data159.expected, {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43+"/expected"}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data159.alternatives !== undefined){
let data162 = data159.alternatives;
if(Array.isArray(data162)){
const len44 = data162.length;
for(let i44=0; i44<len44 && errors<20; i44++){
let data163 = data162[i44];
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.expected !== undefined){
if(!(validate414(data163.expected, {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43+"/alternatives/" + i44+"/expected"}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
}
else {
const err157 = {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43+"/alternatives/" + i44,keyword:"type",params:{type: "object"},schema:schema96.allOf[14].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[14].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data163};
(vErrors ??= []).push(err157);
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[14].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[14].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data162};
(vErrors ??= []).push(err158);
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43,keyword:"type",params:{type: "object"},schema:schema96.allOf[14].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[14].then.properties.groups.items.properties.tests.items,data:data159};
(vErrors ??= []).push(err159);
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/groups/" + i42+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[14].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[14].then.properties.groups.items.properties.tests,data:data158};
(vErrors ??= []).push(err160);
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/groups/" + i42,keyword:"type",params:{type: "object"},schema:schema96.allOf[14].then.properties.groups.items.type,parentSchema:schema96.allOf[14].then.properties.groups.items,data:data156};
(vErrors ??= []).push(err161);
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[14].then.properties.groups.type,parentSchema:schema96.allOf[14].then.properties.groups,data:data155};
(vErrors ??= []).push(err162);
errors++;
}
}
}
else {
const err163 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[14].then.type,parentSchema:schema96.allOf[14].then,data};
(vErrors ??= []).push(err163);
errors++;
}
var _valid14 = _errs328 === errors;
valid169 = _valid14;
if(valid169){
var props14 = {};
props14.groups = true;
props14.operation = true;
}
}
if(!valid169){
const err164 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[14].if,parentSchema:schema96.allOf[14],data};
(vErrors ??= []).push(err164);
errors++;
}
if(props0 !== true && props14 !== undefined){
if(props14 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props14);
}
}
const _errs347 = errors;
let valid181 = true;
const _errs348 = errors;
if(errors === _errs348){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.operation === undefined) && (missing15 = "operation")){
const err165 = {};
(vErrors ??= []).push(err165);
errors++;
}
else {
if(data.operation !== undefined){
if("quantize.scale" !== data.operation){
const err166 = {};
(vErrors ??= []).push(err166);
errors++;
}
}
}
}
else {
const err167 = {};
(vErrors ??= []).push(err167);
errors++;
}
}
var _valid15 = _errs348 === errors;
errors = _errs347;
if(vErrors !== null){
if(_errs347){
vErrors.length = _errs347;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs351 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data166 = data.groups;
if(Array.isArray(data166)){
const len45 = data166.length;
for(let i45=0; i45<len45 && errors<20; i45++){
let data167 = data166[i45];
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.params !== undefined){
if(!(validate418(data167.params, {instancePath:instancePath+"/groups/" + i45+"/params"}))){
vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
errors = vErrors.length;
}
}
if(data167.tests !== undefined){
let data169 = data167.tests;
if(Array.isArray(data169)){
const len46 = data169.length;
for(let i46=0; i46<len46 && errors<20; i46++){
let data170 = data169[i46];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.input !== undefined){
if(!(validate421(data170.input, {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46+"/input"}))){
vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
errors = vErrors.length;
}
}
if(data170.expected !== undefined){
if(!(validate424(data170.expected, {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46+"/expected"}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
if(data170.alternatives !== undefined){
let data173 = data170.alternatives;
if(Array.isArray(data173)){
const len47 = data173.length;
for(let i47=0; i47<len47 && errors<20; i47++){
let data174 = data173[i47];
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.expected !== undefined){
if(!(validate424(data174.expected, {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46+"/alternatives/" + i47+"/expected"}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
}
else {
const err168 = {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46+"/alternatives/" + i47,keyword:"type",params:{type: "object"},schema:schema96.allOf[15].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[15].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data174};
(vErrors ??= []).push(err168);
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[15].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[15].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data173};
(vErrors ??= []).push(err169);
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46,keyword:"type",params:{type: "object"},schema:schema96.allOf[15].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[15].then.properties.groups.items.properties.tests.items,data:data170};
(vErrors ??= []).push(err170);
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/groups/" + i45+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[15].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[15].then.properties.groups.items.properties.tests,data:data169};
(vErrors ??= []).push(err171);
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/groups/" + i45,keyword:"type",params:{type: "object"},schema:schema96.allOf[15].then.properties.groups.items.type,parentSchema:schema96.allOf[15].then.properties.groups.items,data:data167};
(vErrors ??= []).push(err172);
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[15].then.properties.groups.type,parentSchema:schema96.allOf[15].then.properties.groups,data:data166};
(vErrors ??= []).push(err173);
errors++;
}
}
}
else {
const err174 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[15].then.type,parentSchema:schema96.allOf[15].then,data};
(vErrors ??= []).push(err174);
errors++;
}
var _valid15 = _errs351 === errors;
valid181 = _valid15;
if(valid181){
var props15 = {};
props15.groups = true;
props15.operation = true;
}
}
if(!valid181){
const err175 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[15].if,parentSchema:schema96.allOf[15],data};
(vErrors ??= []).push(err175);
errors++;
}
if(props0 !== true && props15 !== undefined){
if(props15 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props15);
}
}
const _errs370 = errors;
let valid193 = true;
const _errs371 = errors;
if(errors === _errs371){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.operation === undefined) && (missing16 = "operation")){
const err176 = {};
(vErrors ??= []).push(err176);
errors++;
}
else {
if(data.operation !== undefined){
if("quantize.weights" !== data.operation){
const err177 = {};
(vErrors ??= []).push(err177);
errors++;
}
}
}
}
else {
const err178 = {};
(vErrors ??= []).push(err178);
errors++;
}
}
var _valid16 = _errs371 === errors;
errors = _errs370;
if(vErrors !== null){
if(_errs370){
vErrors.length = _errs370;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs374 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data177 = data.groups;
if(Array.isArray(data177)){
const len48 = data177.length;
for(let i48=0; i48<len48 && errors<20; i48++){
let data178 = data177[i48];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.params !== undefined){
if(!(validate428(data178.params, {instancePath:instancePath+"/groups/" + i48+"/params"}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
}
}
if(data178.tests !== undefined){
let data180 = data178.tests;
if(Array.isArray(data180)){
const len49 = data180.length;
for(let i49=0; i49<len49 && errors<20; i49++){
let data181 = data180[i49];
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.input !== undefined){
if(!(validate431(data181.input, {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49+"/input"}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
errors = vErrors.length;
}
}
if(data181.expected !== undefined){
if(!(validate434(data181.expected, {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49+"/expected"}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data181.alternatives !== undefined){
let data184 = data181.alternatives;
if(Array.isArray(data184)){
const len50 = data184.length;
for(let i50=0; i50<len50 && errors<20; i50++){
let data185 = data184[i50];
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.expected !== undefined){
if(!(validate434(data185.expected, {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49+"/alternatives/" + i50+"/expected"}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
}
else {
const err179 = {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49+"/alternatives/" + i50,keyword:"type",params:{type: "object"},schema:schema96.allOf[16].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[16].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data185};
(vErrors ??= []).push(err179);
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[16].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[16].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data184};
(vErrors ??= []).push(err180);
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49,keyword:"type",params:{type: "object"},schema:schema96.allOf[16].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[16].then.properties.groups.items.properties.tests.items,data:data181};
(vErrors ??= []).push(err181);
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/groups/" + i48+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[16].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[16].then.properties.groups.items.properties.tests,data:data180};
(vErrors ??= []).push(err182);
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/groups/" + i48,keyword:"type",params:{type: "object"},schema:schema96.allOf[16].then.properties.groups.items.type,parentSchema:schema96.allOf[16].then.properties.groups.items,data:data178};
(vErrors ??= []).push(err183);
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[16].then.properties.groups.type,parentSchema:schema96.allOf[16].then.properties.groups,data:data177};
(vErrors ??= []).push(err184);
errors++;
}
}
}
else {
const err185 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[16].then.type,parentSchema:schema96.allOf[16].then,data};
(vErrors ??= []).push(err185);
errors++;
}
var _valid16 = _errs374 === errors;
valid193 = _valid16;
if(valid193){
var props16 = {};
props16.groups = true;
props16.operation = true;
}
}
if(!valid193){
const err186 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[16].if,parentSchema:schema96.allOf[16],data};
(vErrors ??= []).push(err186);
errors++;
}
if(props0 !== true && props16 !== undefined){
if(props16 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props16);
}
}
const _errs393 = errors;
let valid205 = true;
const _errs394 = errors;
if(errors === _errs394){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.operation === undefined) && (missing17 = "operation")){
const err187 = {};
(vErrors ??= []).push(err187);
errors++;
}
else {
if(data.operation !== undefined){
if("quantize.bias" !== data.operation){
const err188 = {};
(vErrors ??= []).push(err188);
errors++;
}
}
}
}
else {
const err189 = {};
(vErrors ??= []).push(err189);
errors++;
}
}
var _valid17 = _errs394 === errors;
errors = _errs393;
if(vErrors !== null){
if(_errs393){
vErrors.length = _errs393;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs397 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data188 = data.groups;
if(Array.isArray(data188)){
const len51 = data188.length;
for(let i51=0; i51<len51 && errors<20; i51++){
let data189 = data188[i51];
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.params !== undefined){
if(!(validate445(data189.params, {instancePath:instancePath+"/groups/" + i51+"/params"}))){
vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
errors = vErrors.length;
}
}
if(data189.tests !== undefined){
let data191 = data189.tests;
if(Array.isArray(data191)){
const len52 = data191.length;
for(let i52=0; i52<len52 && errors<20; i52++){
let data192 = data191[i52];
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.input !== undefined){
if(!(validate448(data192.input, {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52+"/input"}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
}
if(data192.expected !== undefined){
if(!(validate451(data192.expected, {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52+"/expected"}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
}
if(data192.alternatives !== undefined){
let data195 = data192.alternatives;
if(Array.isArray(data195)){
const len53 = data195.length;
for(let i53=0; i53<len53 && errors<20; i53++){
let data196 = data195[i53];
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.expected !== undefined){
if(!(validate451(data196.expected, {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52+"/alternatives/" + i53+"/expected"}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
}
}
else {
const err190 = {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52+"/alternatives/" + i53,keyword:"type",params:{type: "object"},schema:schema96.allOf[17].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[17].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data196};
(vErrors ??= []).push(err190);
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[17].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[17].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data195};
(vErrors ??= []).push(err191);
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52,keyword:"type",params:{type: "object"},schema:schema96.allOf[17].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[17].then.properties.groups.items.properties.tests.items,data:data192};
(vErrors ??= []).push(err192);
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/groups/" + i51+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[17].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[17].then.properties.groups.items.properties.tests,data:data191};
(vErrors ??= []).push(err193);
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/groups/" + i51,keyword:"type",params:{type: "object"},schema:schema96.allOf[17].then.properties.groups.items.type,parentSchema:schema96.allOf[17].then.properties.groups.items,data:data189};
(vErrors ??= []).push(err194);
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[17].then.properties.groups.type,parentSchema:schema96.allOf[17].then.properties.groups,data:data188};
(vErrors ??= []).push(err195);
errors++;
}
}
}
else {
const err196 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[17].then.type,parentSchema:schema96.allOf[17].then,data};
(vErrors ??= []).push(err196);
errors++;
}
var _valid17 = _errs397 === errors;
valid205 = _valid17;
if(valid205){
var props17 = {};
props17.groups = true;
props17.operation = true;
}
}
if(!valid205){
const err197 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[17].if,parentSchema:schema96.allOf[17],data};
(vErrors ??= []).push(err197);
errors++;
}
if(props0 !== true && props17 !== undefined){
if(props17 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props17);
}
}
const _errs416 = errors;
let valid217 = true;
const _errs417 = errors;
if(errors === _errs417){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((data.operation === undefined) && (missing18 = "operation")){
const err198 = {};
(vErrors ??= []).push(err198);
errors++;
}
else {
if(data.operation !== undefined){
if("im2col" !== data.operation){
const err199 = {};
(vErrors ??= []).push(err199);
errors++;
}
}
}
}
else {
const err200 = {};
(vErrors ??= []).push(err200);
errors++;
}
}
var _valid18 = _errs417 === errors;
errors = _errs416;
if(vErrors !== null){
if(_errs416){
vErrors.length = _errs416;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs420 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data199 = data.groups;
if(Array.isArray(data199)){
const len54 = data199.length;
for(let i54=0; i54<len54 && errors<20; i54++){
let data200 = data199[i54];
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.params !== undefined){
if(!(validate459(data200.params, {instancePath:instancePath+"/groups/" + i54+"/params"}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
}
if(data200.tests !== undefined){
let data202 = data200.tests;
if(Array.isArray(data202)){
const len55 = data202.length;
for(let i55=0; i55<len55 && errors<20; i55++){
let data203 = data202[i55];
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.input !== undefined){
if(!(validate461(data203.input, {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55+"/input"}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data203.expected !== undefined){
if(!(validate478(data203.expected, {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55+"/expected"}))){
vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors);
errors = vErrors.length;
}
}
if(data203.alternatives !== undefined){
let data206 = data203.alternatives;
if(Array.isArray(data206)){
const len56 = data206.length;
for(let i56=0; i56<len56 && errors<20; i56++){
let data207 = data206[i56];
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.expected !== undefined){
if(!(validate478(data207.expected, {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55+"/alternatives/" + i56+"/expected"}))){
vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors);
errors = vErrors.length;
}
}
}
else {
const err201 = {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55+"/alternatives/" + i56,keyword:"type",params:{type: "object"},schema:schema96.allOf[18].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[18].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data207};
(vErrors ??= []).push(err201);
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[18].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[18].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data206};
(vErrors ??= []).push(err202);
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55,keyword:"type",params:{type: "object"},schema:schema96.allOf[18].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[18].then.properties.groups.items.properties.tests.items,data:data203};
(vErrors ??= []).push(err203);
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/groups/" + i54+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[18].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[18].then.properties.groups.items.properties.tests,data:data202};
(vErrors ??= []).push(err204);
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/groups/" + i54,keyword:"type",params:{type: "object"},schema:schema96.allOf[18].then.properties.groups.items.type,parentSchema:schema96.allOf[18].then.properties.groups.items,data:data200};
(vErrors ??= []).push(err205);
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[18].then.properties.groups.type,parentSchema:schema96.allOf[18].then.properties.groups,data:data199};
(vErrors ??= []).push(err206);
errors++;
}
}
}
else {
const err207 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[18].then.type,parentSchema:schema96.allOf[18].then,data};
(vErrors ??= []).push(err207);
errors++;
}
var _valid18 = _errs420 === errors;
valid217 = _valid18;
if(valid217){
var props18 = {};
props18.groups = true;
props18.operation = true;
}
}
if(!valid217){
const err208 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[18].if,parentSchema:schema96.allOf[18],data};
(vErrors ??= []).push(err208);
errors++;
}
if(props0 !== true && props18 !== undefined){
if(props18 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props18);
}
}
const _errs439 = errors;
let valid229 = true;
const _errs440 = errors;
if(errors === _errs440){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if((data.operation === undefined) && (missing19 = "operation")){
const err209 = {};
(vErrors ??= []).push(err209);
errors++;
}
else {
if(data.operation !== undefined){
if("im2col.size" !== data.operation){
const err210 = {};
(vErrors ??= []).push(err210);
errors++;
}
}
}
}
else {
const err211 = {};
(vErrors ??= []).push(err211);
errors++;
}
}
var _valid19 = _errs440 === errors;
errors = _errs439;
if(vErrors !== null){
if(_errs439){
vErrors.length = _errs439;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs443 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data210 = data.groups;
if(Array.isArray(data210)){
const len57 = data210.length;
for(let i57=0; i57<len57 && errors<20; i57++){
let data211 = data210[i57];
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.params !== undefined){
if(!(validate482(data211.params, {instancePath:instancePath+"/groups/" + i57+"/params"}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
}
if(data211.tests !== undefined){
let data213 = data211.tests;
if(Array.isArray(data213)){
const len58 = data213.length;
for(let i58=0; i58<len58 && errors<20; i58++){
let data214 = data213[i58];
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.input !== undefined){
if(!(validate484(data214.input, {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58+"/input"}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
}
if(data214.expected !== undefined){
if(!(validate487(data214.expected, {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58+"/expected"}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
errors = vErrors.length;
}
}
if(data214.alternatives !== undefined){
let data217 = data214.alternatives;
if(Array.isArray(data217)){
const len59 = data217.length;
for(let i59=0; i59<len59 && errors<20; i59++){
let data218 = data217[i59];
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.expected !== undefined){
if(!(validate487(data218.expected, {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58+"/alternatives/" + i59+"/expected"}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
errors = vErrors.length;
}
}
}
else {
const err212 = {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58+"/alternatives/" + i59,keyword:"type",params:{type: "object"},schema:schema96.allOf[19].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[19].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data218};
(vErrors ??= []).push(err212);
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[19].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[19].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data217};
(vErrors ??= []).push(err213);
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58,keyword:"type",params:{type: "object"},schema:schema96.allOf[19].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[19].then.properties.groups.items.properties.tests.items,data:data214};
(vErrors ??= []).push(err214);
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/groups/" + i57+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[19].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[19].then.properties.groups.items.properties.tests,data:data213};
(vErrors ??= []).push(err215);
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/groups/" + i57,keyword:"type",params:{type: "object"},schema:schema96.allOf[19].then.properties.groups.items.type,parentSchema:schema96.allOf[19].then.properties.groups.items,data:data211};
(vErrors ??= []).push(err216);
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[19].then.properties.groups.type,parentSchema:schema96.allOf[19].then.properties.groups,data:data210};
(vErrors ??= []).push(err217);
errors++;
}
}
}
else {
const err218 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[19].then.type,parentSchema:schema96.allOf[19].then,data};
(vErrors ??= []).push(err218);
errors++;
}
var _valid19 = _errs443 === errors;
valid229 = _valid19;
if(valid229){
var props19 = {};
props19.groups = true;
props19.operation = true;
}
}
if(!valid229){
const err219 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[19].if,parentSchema:schema96.allOf[19],data};
(vErrors ??= []).push(err219);
errors++;
}
if(props0 !== true && props19 !== undefined){
if(props19 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props19);
}
}
const _errs462 = errors;
let valid241 = true;
const _errs463 = errors;
if(errors === _errs463){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if((data.operation === undefined) && (missing20 = "operation")){
const err220 = {};
(vErrors ??= []).push(err220);
errors++;
}
else {
if(data.operation !== undefined){
if("im2col.weights" !== data.operation){
const err221 = {};
(vErrors ??= []).push(err221);
errors++;
}
}
}
}
else {
const err222 = {};
(vErrors ??= []).push(err222);
errors++;
}
}
var _valid20 = _errs463 === errors;
errors = _errs462;
if(vErrors !== null){
if(_errs462){
vErrors.length = _errs462;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs466 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data221 = data.groups;
if(Array.isArray(data221)){
const len60 = data221.length;
for(let i60=0; i60<len60 && errors<20; i60++){
let data222 = data221[i60];
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
if(data222.params !== undefined){
if(!(validate492(data222.params, {instancePath:instancePath+"/groups/" + i60+"/params"}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
}
if(data222.tests !== undefined){
let data224 = data222.tests;
if(Array.isArray(data224)){
const len61 = data224.length;
for(let i61=0; i61<len61 && errors<20; i61++){
let data225 = data224[i61];
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
if(data225.input !== undefined){
if(!(validate494(data225.input, {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61+"/input"}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
}
if(data225.expected !== undefined){
if(!(validate498(data225.expected, {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61+"/expected"}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
if(data225.alternatives !== undefined){
let data228 = data225.alternatives;
if(Array.isArray(data228)){
const len62 = data228.length;
for(let i62=0; i62<len62 && errors<20; i62++){
let data229 = data228[i62];
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(data229.expected !== undefined){
if(!(validate498(data229.expected, {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61+"/alternatives/" + i62+"/expected"}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
}
else {
const err223 = {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61+"/alternatives/" + i62,keyword:"type",params:{type: "object"},schema:schema96.allOf[20].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[20].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data229};
(vErrors ??= []).push(err223);
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[20].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[20].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data228};
(vErrors ??= []).push(err224);
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61,keyword:"type",params:{type: "object"},schema:schema96.allOf[20].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[20].then.properties.groups.items.properties.tests.items,data:data225};
(vErrors ??= []).push(err225);
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/groups/" + i60+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[20].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[20].then.properties.groups.items.properties.tests,data:data224};
(vErrors ??= []).push(err226);
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/groups/" + i60,keyword:"type",params:{type: "object"},schema:schema96.allOf[20].then.properties.groups.items.type,parentSchema:schema96.allOf[20].then.properties.groups.items,data:data222};
(vErrors ??= []).push(err227);
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[20].then.properties.groups.type,parentSchema:schema96.allOf[20].then.properties.groups,data:data221};
(vErrors ??= []).push(err228);
errors++;
}
}
}
else {
const err229 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[20].then.type,parentSchema:schema96.allOf[20].then,data};
(vErrors ??= []).push(err229);
errors++;
}
var _valid20 = _errs466 === errors;
valid241 = _valid20;
if(valid241){
var props20 = {};
props20.groups = true;
props20.operation = true;
}
}
if(!valid241){
const err230 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[20].if,parentSchema:schema96.allOf[20],data};
(vErrors ??= []).push(err230);
errors++;
}
if(props0 !== true && props20 !== undefined){
if(props20 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props20);
}
}
const _errs485 = errors;
let valid253 = true;
const _errs486 = errors;
if(errors === _errs486){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((data.operation === undefined) && (missing21 = "operation")){
const err231 = {};
(vErrors ??= []).push(err231);
errors++;
}
else {
if(data.operation !== undefined){
if("im2col.convolution" !== data.operation){
const err232 = {};
(vErrors ??= []).push(err232);
errors++;
}
}
}
}
else {
const err233 = {};
(vErrors ??= []).push(err233);
errors++;
}
}
var _valid21 = _errs486 === errors;
errors = _errs485;
if(vErrors !== null){
if(_errs485){
vErrors.length = _errs485;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs489 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data232 = data.groups;
if(Array.isArray(data232)){
const len63 = data232.length;
for(let i63=0; i63<len63 && errors<20; i63++){
let data233 = data232[i63];
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.params !== undefined){
if(!(validate502(data233.params, {instancePath:instancePath+"/groups/" + i63+"/params"}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data233.tests !== undefined){
let data235 = data233.tests;
if(Array.isArray(data235)){
const len64 = data235.length;
for(let i64=0; i64<len64 && errors<20; i64++){
let data236 = data235[i64];
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.input !== undefined){
if(!(validate506(data236.input, {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64+"/input"}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
}
if(data236.expected !== undefined){
if(!(validate511(data236.expected, {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64+"/expected"}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
}
if(data236.alternatives !== undefined){
let data239 = data236.alternatives;
if(Array.isArray(data239)){
const len65 = data239.length;
for(let i65=0; i65<len65 && errors<20; i65++){
let data240 = data239[i65];
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.expected !== undefined){
if(!(validate511(data240.expected, {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64+"/alternatives/" + i65+"/expected"}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
}
}
else {
const err234 = {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64+"/alternatives/" + i65,keyword:"type",params:{type: "object"},schema:schema96.allOf[21].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[21].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data240};
(vErrors ??= []).push(err234);
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[21].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[21].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data239};
(vErrors ??= []).push(err235);
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64,keyword:"type",params:{type: "object"},schema:schema96.allOf[21].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[21].then.properties.groups.items.properties.tests.items,data:data236};
(vErrors ??= []).push(err236);
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/groups/" + i63+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[21].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[21].then.properties.groups.items.properties.tests,data:data235};
(vErrors ??= []).push(err237);
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/groups/" + i63,keyword:"type",params:{type: "object"},schema:schema96.allOf[21].then.properties.groups.items.type,parentSchema:schema96.allOf[21].then.properties.groups.items,data:data233};
(vErrors ??= []).push(err238);
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[21].then.properties.groups.type,parentSchema:schema96.allOf[21].then.properties.groups,data:data232};
(vErrors ??= []).push(err239);
errors++;
}
}
}
else {
const err240 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[21].then.type,parentSchema:schema96.allOf[21].then,data};
(vErrors ??= []).push(err240);
errors++;
}
var _valid21 = _errs489 === errors;
valid253 = _valid21;
if(valid253){
var props21 = {};
props21.groups = true;
props21.operation = true;
}
}
if(!valid253){
const err241 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[21].if,parentSchema:schema96.allOf[21],data};
(vErrors ??= []).push(err241);
errors++;
}
if(props0 !== true && props21 !== undefined){
if(props21 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props21);
}
}
const _errs508 = errors;
let valid265 = true;
const _errs509 = errors;
if(errors === _errs509){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((data.operation === undefined) && (missing22 = "operation")){
const err242 = {};
(vErrors ??= []).push(err242);
errors++;
}
else {
if(data.operation !== undefined){
if("dot" !== data.operation){
const err243 = {};
(vErrors ??= []).push(err243);
errors++;
}
}
}
}
else {
const err244 = {};
(vErrors ??= []).push(err244);
errors++;
}
}
var _valid22 = _errs509 === errors;
errors = _errs508;
if(vErrors !== null){
if(_errs508){
vErrors.length = _errs508;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs512 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data243 = data.groups;
if(Array.isArray(data243)){
const len66 = data243.length;
for(let i66=0; i66<len66 && errors<20; i66++){
let data244 = data243[i66];
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(data244.params !== undefined){
if(!(validate520(data244.params, {instancePath:instancePath+"/groups/" + i66+"/params"}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
errors = vErrors.length;
}
}
if(data244.tests !== undefined){
let data246 = data244.tests;
if(Array.isArray(data246)){
const len67 = data246.length;
for(let i67=0; i67<len67 && errors<20; i67++){
let data247 = data246[i67];
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.input !== undefined){
if(!(validate522(data247.input, {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67+"/input"}))){
vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors);
errors = vErrors.length;
}
}
if(data247.expected !== undefined){
if(!(validate526(data247.expected, {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67+"/expected"}))){
vErrors = vErrors === null ? validate526.errors : vErrors.concat(validate526.errors);
errors = vErrors.length;
}
}
if(data247.alternatives !== undefined){
let data250 = data247.alternatives;
if(Array.isArray(data250)){
const len68 = data250.length;
for(let i68=0; i68<len68 && errors<20; i68++){
let data251 = data250[i68];
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.expected !== undefined){
if(!(validate526(data251.expected, {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67+"/alternatives/" + i68+"/expected"}))){
vErrors = vErrors === null ? validate526.errors : vErrors.concat(validate526.errors);
errors = vErrors.length;
}
}
}
else {
const err245 = {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67+"/alternatives/" + i68,keyword:"type",params:{type: "object"},schema:schema96.allOf[22].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[22].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data251};
(vErrors ??= []).push(err245);
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[22].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[22].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data250};
(vErrors ??= []).push(err246);
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67,keyword:"type",params:{type: "object"},schema:schema96.allOf[22].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[22].then.properties.groups.items.properties.tests.items,data:data247};
(vErrors ??= []).push(err247);
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/groups/" + i66+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[22].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[22].then.properties.groups.items.properties.tests,data:data246};
(vErrors ??= []).push(err248);
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/groups/" + i66,keyword:"type",params:{type: "object"},schema:schema96.allOf[22].then.properties.groups.items.type,parentSchema:schema96.allOf[22].then.properties.groups.items,data:data244};
(vErrors ??= []).push(err249);
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[22].then.properties.groups.type,parentSchema:schema96.allOf[22].then.properties.groups,data:data243};
(vErrors ??= []).push(err250);
errors++;
}
}
}
else {
const err251 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[22].then.type,parentSchema:schema96.allOf[22].then,data};
(vErrors ??= []).push(err251);
errors++;
}
var _valid22 = _errs512 === errors;
valid265 = _valid22;
if(valid265){
var props22 = {};
props22.groups = true;
props22.operation = true;
}
}
if(!valid265){
const err252 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[22].if,parentSchema:schema96.allOf[22],data};
(vErrors ??= []).push(err252);
errors++;
}
if(props0 !== true && props22 !== undefined){
if(props22 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props22);
}
}
const _errs531 = errors;
let valid277 = true;
const _errs532 = errors;
if(errors === _errs532){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.operation === undefined) && (missing23 = "operation")){
const err253 = {};
(vErrors ??= []).push(err253);
errors++;
}
else {
if(data.operation !== undefined){
if("dot.pairs" !== data.operation){
const err254 = {};
(vErrors ??= []).push(err254);
errors++;
}
}
}
}
else {
const err255 = {};
(vErrors ??= []).push(err255);
errors++;
}
}
var _valid23 = _errs532 === errors;
errors = _errs531;
if(vErrors !== null){
if(_errs531){
vErrors.length = _errs531;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs535 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data254 = data.groups;
if(Array.isArray(data254)){
const len69 = data254.length;
for(let i69=0; i69<len69 && errors<20; i69++){
let data255 = data254[i69];
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
if(data255.params !== undefined){
if(!(validate530(data255.params, {instancePath:instancePath+"/groups/" + i69+"/params"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data255.tests !== undefined){
let data257 = data255.tests;
if(Array.isArray(data257)){
const len70 = data257.length;
for(let i70=0; i70<len70 && errors<20; i70++){
let data258 = data257[i70];
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
if(data258.input !== undefined){
if(!(validate534(data258.input, {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70+"/input"}))){
vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors);
errors = vErrors.length;
}
}
if(data258.expected !== undefined){
if(!(validate538(data258.expected, {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70+"/expected"}))){
vErrors = vErrors === null ? validate538.errors : vErrors.concat(validate538.errors);
errors = vErrors.length;
}
}
if(data258.alternatives !== undefined){
let data261 = data258.alternatives;
if(Array.isArray(data261)){
const len71 = data261.length;
for(let i71=0; i71<len71 && errors<20; i71++){
let data262 = data261[i71];
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
if(data262.expected !== undefined){
if(!(validate538(data262.expected, {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70+"/alternatives/" + i71+"/expected"}))){
vErrors = vErrors === null ? validate538.errors : vErrors.concat(validate538.errors);
errors = vErrors.length;
}
}
}
else {
const err256 = {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70+"/alternatives/" + i71,keyword:"type",params:{type: "object"},schema:schema96.allOf[23].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[23].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data262};
(vErrors ??= []).push(err256);
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[23].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[23].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data261};
(vErrors ??= []).push(err257);
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70,keyword:"type",params:{type: "object"},schema:schema96.allOf[23].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[23].then.properties.groups.items.properties.tests.items,data:data258};
(vErrors ??= []).push(err258);
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/groups/" + i69+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[23].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[23].then.properties.groups.items.properties.tests,data:data257};
(vErrors ??= []).push(err259);
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/groups/" + i69,keyword:"type",params:{type: "object"},schema:schema96.allOf[23].then.properties.groups.items.type,parentSchema:schema96.allOf[23].then.properties.groups.items,data:data255};
(vErrors ??= []).push(err260);
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[23].then.properties.groups.type,parentSchema:schema96.allOf[23].then.properties.groups,data:data254};
(vErrors ??= []).push(err261);
errors++;
}
}
}
else {
const err262 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[23].then.type,parentSchema:schema96.allOf[23].then,data};
(vErrors ??= []).push(err262);
errors++;
}
var _valid23 = _errs535 === errors;
valid277 = _valid23;
if(valid277){
var props23 = {};
props23.groups = true;
props23.operation = true;
}
}
if(!valid277){
const err263 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[23].if,parentSchema:schema96.allOf[23],data};
(vErrors ??= []).push(err263);
errors++;
}
if(props0 !== true && props23 !== undefined){
if(props23 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props23);
}
}
const _errs554 = errors;
let valid289 = true;
const _errs555 = errors;
if(errors === _errs555){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((data.operation === undefined) && (missing24 = "operation")){
const err264 = {};
(vErrors ??= []).push(err264);
errors++;
}
else {
if(data.operation !== undefined){
if("dot.gemm" !== data.operation){
const err265 = {};
(vErrors ??= []).push(err265);
errors++;
}
}
}
}
else {
const err266 = {};
(vErrors ??= []).push(err266);
errors++;
}
}
var _valid24 = _errs555 === errors;
errors = _errs554;
if(vErrors !== null){
if(_errs554){
vErrors.length = _errs554;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs558 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data265 = data.groups;
if(Array.isArray(data265)){
const len72 = data265.length;
for(let i72=0; i72<len72 && errors<20; i72++){
let data266 = data265[i72];
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if(data266.params !== undefined){
if(!(validate542(data266.params, {instancePath:instancePath+"/groups/" + i72+"/params"}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
if(data266.tests !== undefined){
let data268 = data266.tests;
if(Array.isArray(data268)){
const len73 = data268.length;
for(let i73=0; i73<len73 && errors<20; i73++){
let data269 = data268[i73];
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
if(data269.input !== undefined){
if(!(validate546(data269.input, {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73+"/input"}))){
vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors);
errors = vErrors.length;
}
}
if(data269.expected !== undefined){
if(!(validate550(data269.expected, {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73+"/expected"}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
if(data269.alternatives !== undefined){
let data272 = data269.alternatives;
if(Array.isArray(data272)){
const len74 = data272.length;
for(let i74=0; i74<len74 && errors<20; i74++){
let data273 = data272[i74];
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
if(data273.expected !== undefined){
if(!(validate550(data273.expected, {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73+"/alternatives/" + i74+"/expected"}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
}
else {
const err267 = {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73+"/alternatives/" + i74,keyword:"type",params:{type: "object"},schema:schema96.allOf[24].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[24].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data273};
(vErrors ??= []).push(err267);
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[24].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[24].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data272};
(vErrors ??= []).push(err268);
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73,keyword:"type",params:{type: "object"},schema:schema96.allOf[24].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[24].then.properties.groups.items.properties.tests.items,data:data269};
(vErrors ??= []).push(err269);
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/groups/" + i72+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[24].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[24].then.properties.groups.items.properties.tests,data:data268};
(vErrors ??= []).push(err270);
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/groups/" + i72,keyword:"type",params:{type: "object"},schema:schema96.allOf[24].then.properties.groups.items.type,parentSchema:schema96.allOf[24].then.properties.groups.items,data:data266};
(vErrors ??= []).push(err271);
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[24].then.properties.groups.type,parentSchema:schema96.allOf[24].then.properties.groups,data:data265};
(vErrors ??= []).push(err272);
errors++;
}
}
}
else {
const err273 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[24].then.type,parentSchema:schema96.allOf[24].then,data};
(vErrors ??= []).push(err273);
errors++;
}
var _valid24 = _errs558 === errors;
valid289 = _valid24;
if(valid289){
var props24 = {};
props24.groups = true;
props24.operation = true;
}
}
if(!valid289){
const err274 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[24].if,parentSchema:schema96.allOf[24],data};
(vErrors ??= []).push(err274);
errors++;
}
if(props0 !== true && props24 !== undefined){
if(props24 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props24);
}
}
const _errs577 = errors;
let valid301 = true;
const _errs578 = errors;
if(errors === _errs578){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing25;
if((data.operation === undefined) && (missing25 = "operation")){
const err275 = {};
(vErrors ??= []).push(err275);
errors++;
}
else {
if(data.operation !== undefined){
if("dot.accumulator" !== data.operation){
const err276 = {};
(vErrors ??= []).push(err276);
errors++;
}
}
}
}
else {
const err277 = {};
(vErrors ??= []).push(err277);
errors++;
}
}
var _valid25 = _errs578 === errors;
errors = _errs577;
if(vErrors !== null){
if(_errs577){
vErrors.length = _errs577;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs581 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data276 = data.groups;
if(Array.isArray(data276)){
const len75 = data276.length;
for(let i75=0; i75<len75 && errors<20; i75++){
let data277 = data276[i75];
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
if(data277.params !== undefined){
if(!(validate557(data277.params, {instancePath:instancePath+"/groups/" + i75+"/params"}))){
vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors);
errors = vErrors.length;
}
}
if(data277.tests !== undefined){
let data279 = data277.tests;
if(Array.isArray(data279)){
const len76 = data279.length;
for(let i76=0; i76<len76 && errors<20; i76++){
let data280 = data279[i76];
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
if(data280.input !== undefined){
if(!(validate559(data280.input, {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76+"/input"}))){
vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
errors = vErrors.length;
}
}
if(data280.expected !== undefined){
if(!(validate562(data280.expected, {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76+"/expected"}))){
vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors);
errors = vErrors.length;
}
}
if(data280.alternatives !== undefined){
let data283 = data280.alternatives;
if(Array.isArray(data283)){
const len77 = data283.length;
for(let i77=0; i77<len77 && errors<20; i77++){
let data284 = data283[i77];
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
if(data284.expected !== undefined){
if(!(validate562(data284.expected, {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76+"/alternatives/" + i77+"/expected"}))){
vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors);
errors = vErrors.length;
}
}
}
else {
const err278 = {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76+"/alternatives/" + i77,keyword:"type",params:{type: "object"},schema:schema96.allOf[25].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[25].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data284};
(vErrors ??= []).push(err278);
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[25].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[25].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data283};
(vErrors ??= []).push(err279);
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76,keyword:"type",params:{type: "object"},schema:schema96.allOf[25].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[25].then.properties.groups.items.properties.tests.items,data:data280};
(vErrors ??= []).push(err280);
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/groups/" + i75+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[25].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[25].then.properties.groups.items.properties.tests,data:data279};
(vErrors ??= []).push(err281);
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/groups/" + i75,keyword:"type",params:{type: "object"},schema:schema96.allOf[25].then.properties.groups.items.type,parentSchema:schema96.allOf[25].then.properties.groups.items,data:data277};
(vErrors ??= []).push(err282);
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[25].then.properties.groups.type,parentSchema:schema96.allOf[25].then.properties.groups,data:data276};
(vErrors ??= []).push(err283);
errors++;
}
}
}
else {
const err284 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[25].then.type,parentSchema:schema96.allOf[25].then,data};
(vErrors ??= []).push(err284);
errors++;
}
var _valid25 = _errs581 === errors;
valid301 = _valid25;
if(valid301){
var props25 = {};
props25.groups = true;
props25.operation = true;
}
}
if(!valid301){
const err285 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[25].if,parentSchema:schema96.allOf[25],data};
(vErrors ??= []).push(err285);
errors++;
}
if(props0 !== true && props25 !== undefined){
if(props25 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props25);
}
}
const _errs600 = errors;
let valid313 = true;
const _errs601 = errors;
if(errors === _errs601){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing26;
if((data.operation === undefined) && (missing26 = "operation")){
const err286 = {};
(vErrors ??= []).push(err286);
errors++;
}
else {
if(data.operation !== undefined){
if("bitplane" !== data.operation){
const err287 = {};
(vErrors ??= []).push(err287);
errors++;
}
}
}
}
else {
const err288 = {};
(vErrors ??= []).push(err288);
errors++;
}
}
var _valid26 = _errs601 === errors;
errors = _errs600;
if(vErrors !== null){
if(_errs600){
vErrors.length = _errs600;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs604 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data287 = data.groups;
if(Array.isArray(data287)){
const len78 = data287.length;
for(let i78=0; i78<len78 && errors<20; i78++){
let data288 = data287[i78];
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
if(data288.params !== undefined){
if(!(validate566(data288.params, {instancePath:instancePath+"/groups/" + i78+"/params"}))){
vErrors = vErrors === null ? validate566.errors : vErrors.concat(validate566.errors);
errors = vErrors.length;
}
}
if(data288.tests !== undefined){
let data290 = data288.tests;
if(Array.isArray(data290)){
const len79 = data290.length;
for(let i79=0; i79<len79 && errors<20; i79++){
let data291 = data290[i79];
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
if(data291.input !== undefined){
if(!(validate569(data291.input, {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79+"/input"}))){
vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
errors = vErrors.length;
}
}
if(data291.expected !== undefined){
if(!(validate572(data291.expected, {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79+"/expected"}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
errors = vErrors.length;
}
}
if(data291.alternatives !== undefined){
let data294 = data291.alternatives;
if(Array.isArray(data294)){
const len80 = data294.length;
for(let i80=0; i80<len80 && errors<20; i80++){
let data295 = data294[i80];
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
if(data295.expected !== undefined){
if(!(validate572(data295.expected, {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79+"/alternatives/" + i80+"/expected"}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
errors = vErrors.length;
}
}
}
else {
const err289 = {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79+"/alternatives/" + i80,keyword:"type",params:{type: "object"},schema:schema96.allOf[26].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[26].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data295};
(vErrors ??= []).push(err289);
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[26].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[26].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data294};
(vErrors ??= []).push(err290);
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79,keyword:"type",params:{type: "object"},schema:schema96.allOf[26].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[26].then.properties.groups.items.properties.tests.items,data:data291};
(vErrors ??= []).push(err291);
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/groups/" + i78+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[26].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[26].then.properties.groups.items.properties.tests,data:data290};
(vErrors ??= []).push(err292);
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/groups/" + i78,keyword:"type",params:{type: "object"},schema:schema96.allOf[26].then.properties.groups.items.type,parentSchema:schema96.allOf[26].then.properties.groups.items,data:data288};
(vErrors ??= []).push(err293);
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[26].then.properties.groups.type,parentSchema:schema96.allOf[26].then.properties.groups,data:data287};
(vErrors ??= []).push(err294);
errors++;
}
}
}
else {
const err295 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[26].then.type,parentSchema:schema96.allOf[26].then,data};
(vErrors ??= []).push(err295);
errors++;
}
var _valid26 = _errs604 === errors;
valid313 = _valid26;
if(valid313){
var props26 = {};
props26.groups = true;
props26.operation = true;
}
}
if(!valid313){
const err296 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[26].if,parentSchema:schema96.allOf[26],data};
(vErrors ??= []).push(err296);
errors++;
}
if(props0 !== true && props26 !== undefined){
if(props26 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props26);
}
}
const _errs623 = errors;
let valid325 = true;
const _errs624 = errors;
if(errors === _errs624){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing27;
if((data.operation === undefined) && (missing27 = "operation")){
const err297 = {};
(vErrors ??= []).push(err297);
errors++;
}
else {
if(data.operation !== undefined){
if("bitplane.weights" !== data.operation){
const err298 = {};
(vErrors ??= []).push(err298);
errors++;
}
}
}
}
else {
const err299 = {};
(vErrors ??= []).push(err299);
errors++;
}
}
var _valid27 = _errs624 === errors;
errors = _errs623;
if(vErrors !== null){
if(_errs623){
vErrors.length = _errs623;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs627 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data298 = data.groups;
if(Array.isArray(data298)){
const len81 = data298.length;
for(let i81=0; i81<len81 && errors<20; i81++){
let data299 = data298[i81];
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
if(data299.params !== undefined){
if(!(validate578(data299.params, {instancePath:instancePath+"/groups/" + i81+"/params"}))){
vErrors = vErrors === null ? validate578.errors : vErrors.concat(validate578.errors);
errors = vErrors.length;
}
}
if(data299.tests !== undefined){
let data301 = data299.tests;
if(Array.isArray(data301)){
const len82 = data301.length;
for(let i82=0; i82<len82 && errors<20; i82++){
let data302 = data301[i82];
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
if(data302.input !== undefined){
if(!(validate581(data302.input, {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82+"/input"}))){
vErrors = vErrors === null ? validate581.errors : vErrors.concat(validate581.errors);
errors = vErrors.length;
}
}
if(data302.expected !== undefined){
if(!(validate586(data302.expected, {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82+"/expected"}))){
vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
errors = vErrors.length;
}
}
if(data302.alternatives !== undefined){
let data305 = data302.alternatives;
if(Array.isArray(data305)){
const len83 = data305.length;
for(let i83=0; i83<len83 && errors<20; i83++){
let data306 = data305[i83];
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
if(data306.expected !== undefined){
if(!(validate586(data306.expected, {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82+"/alternatives/" + i83+"/expected"}))){
vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
errors = vErrors.length;
}
}
}
else {
const err300 = {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82+"/alternatives/" + i83,keyword:"type",params:{type: "object"},schema:schema96.allOf[27].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[27].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data306};
(vErrors ??= []).push(err300);
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[27].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[27].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data305};
(vErrors ??= []).push(err301);
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82,keyword:"type",params:{type: "object"},schema:schema96.allOf[27].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[27].then.properties.groups.items.properties.tests.items,data:data302};
(vErrors ??= []).push(err302);
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/groups/" + i81+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[27].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[27].then.properties.groups.items.properties.tests,data:data301};
(vErrors ??= []).push(err303);
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/groups/" + i81,keyword:"type",params:{type: "object"},schema:schema96.allOf[27].then.properties.groups.items.type,parentSchema:schema96.allOf[27].then.properties.groups.items,data:data299};
(vErrors ??= []).push(err304);
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[27].then.properties.groups.type,parentSchema:schema96.allOf[27].then.properties.groups,data:data298};
(vErrors ??= []).push(err305);
errors++;
}
}
}
else {
const err306 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[27].then.type,parentSchema:schema96.allOf[27].then,data};
(vErrors ??= []).push(err306);
errors++;
}
var _valid27 = _errs627 === errors;
valid325 = _valid27;
if(valid325){
var props27 = {};
props27.groups = true;
props27.operation = true;
}
}
if(!valid325){
const err307 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[27].if,parentSchema:schema96.allOf[27],data};
(vErrors ??= []).push(err307);
errors++;
}
if(props0 !== true && props27 !== undefined){
if(props27 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props27);
}
}
const _errs646 = errors;
let valid337 = true;
const _errs647 = errors;
if(errors === _errs647){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing28;
if((data.operation === undefined) && (missing28 = "operation")){
const err308 = {};
(vErrors ??= []).push(err308);
errors++;
}
else {
if(data.operation !== undefined){
if("bitplane.regularizer" !== data.operation){
const err309 = {};
(vErrors ??= []).push(err309);
errors++;
}
}
}
}
else {
const err310 = {};
(vErrors ??= []).push(err310);
errors++;
}
}
var _valid28 = _errs647 === errors;
errors = _errs646;
if(vErrors !== null){
if(_errs646){
vErrors.length = _errs646;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs650 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data309 = data.groups;
if(Array.isArray(data309)){
const len84 = data309.length;
for(let i84=0; i84<len84 && errors<20; i84++){
let data310 = data309[i84];
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
if(data310.params !== undefined){
if(!(validate590(data310.params, {instancePath:instancePath+"/groups/" + i84+"/params"}))){
vErrors = vErrors === null ? validate590.errors : vErrors.concat(validate590.errors);
errors = vErrors.length;
}
}
if(data310.tests !== undefined){
let data312 = data310.tests;
if(Array.isArray(data312)){
const len85 = data312.length;
for(let i85=0; i85<len85 && errors<20; i85++){
let data313 = data312[i85];
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
if(data313.input !== undefined){
if(!(validate593(data313.input, {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85+"/input"}))){
vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors);
errors = vErrors.length;
}
}
if(data313.expected !== undefined){
if(!(validate597(data313.expected, {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85+"/expected"}))){
vErrors = vErrors === null ? validate597.errors : vErrors.concat(validate597.errors);
errors = vErrors.length;
}
}
if(data313.alternatives !== undefined){
let data316 = data313.alternatives;
if(Array.isArray(data316)){
const len86 = data316.length;
for(let i86=0; i86<len86 && errors<20; i86++){
let data317 = data316[i86];
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
if(data317.expected !== undefined){
if(!(validate597(data317.expected, {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85+"/alternatives/" + i86+"/expected"}))){
vErrors = vErrors === null ? validate597.errors : vErrors.concat(validate597.errors);
errors = vErrors.length;
}
}
}
else {
const err311 = {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85+"/alternatives/" + i86,keyword:"type",params:{type: "object"},schema:schema96.allOf[28].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[28].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data317};
(vErrors ??= []).push(err311);
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[28].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[28].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data316};
(vErrors ??= []).push(err312);
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85,keyword:"type",params:{type: "object"},schema:schema96.allOf[28].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[28].then.properties.groups.items.properties.tests.items,data:data313};
(vErrors ??= []).push(err313);
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/groups/" + i84+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[28].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[28].then.properties.groups.items.properties.tests,data:data312};
(vErrors ??= []).push(err314);
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/groups/" + i84,keyword:"type",params:{type: "object"},schema:schema96.allOf[28].then.properties.groups.items.type,parentSchema:schema96.allOf[28].then.properties.groups.items,data:data310};
(vErrors ??= []).push(err315);
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[28].then.properties.groups.type,parentSchema:schema96.allOf[28].then.properties.groups,data:data309};
(vErrors ??= []).push(err316);
errors++;
}
}
}
else {
const err317 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[28].then.type,parentSchema:schema96.allOf[28].then,data};
(vErrors ??= []).push(err317);
errors++;
}
var _valid28 = _errs650 === errors;
valid337 = _valid28;
if(valid337){
var props28 = {};
props28.groups = true;
props28.operation = true;
}
}
if(!valid337){
const err318 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[28].if,parentSchema:schema96.allOf[28],data};
(vErrors ??= []).push(err318);
errors++;
}
if(props0 !== true && props28 !== undefined){
if(props28 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props28);
}
}
const _errs669 = errors;
let valid349 = true;
const _errs670 = errors;
if(errors === _errs670){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing29;
if((data.operation === undefined) && (missing29 = "operation")){
const err319 = {};
(vErrors ??= []).push(err319);
errors++;
}
else {
if(data.operation !== undefined){
if("bitplane.requantize" !== data.operation){
const err320 = {};
(vErrors ??= []).push(err320);
errors++;
}
}
}
}
else {
const err321 = {};
(vErrors ??= []).push(err321);
errors++;
}
}
var _valid29 = _errs670 === errors;
errors = _errs669;
if(vErrors !== null){
if(_errs669){
vErrors.length = _errs669;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs673 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data320 = data.groups;
if(Array.isArray(data320)){
const len87 = data320.length;
for(let i87=0; i87<len87 && errors<20; i87++){
let data321 = data320[i87];
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
if(data321.params !== undefined){
if(!(validate603(data321.params, {instancePath:instancePath+"/groups/" + i87+"/params"}))){
vErrors = vErrors === null ? validate603.errors : vErrors.concat(validate603.errors);
errors = vErrors.length;
}
}
if(data321.tests !== undefined){
let data323 = data321.tests;
if(Array.isArray(data323)){
const len88 = data323.length;
for(let i88=0; i88<len88 && errors<20; i88++){
let data324 = data323[i88];
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
if(data324.input !== undefined){
if(!(validate607(data324.input, {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88+"/input"}))){
vErrors = vErrors === null ? validate607.errors : vErrors.concat(validate607.errors);
errors = vErrors.length;
}
}
if(data324.expected !== undefined){
if(!(validate612(data324.expected, {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88+"/expected"}))){
vErrors = vErrors === null ? validate612.errors : vErrors.concat(validate612.errors);
errors = vErrors.length;
}
}
if(data324.alternatives !== undefined){
let data327 = data324.alternatives;
if(Array.isArray(data327)){
const len89 = data327.length;
for(let i89=0; i89<len89 && errors<20; i89++){
let data328 = data327[i89];
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
if(data328.expected !== undefined){
if(!(validate612(data328.expected, {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88+"/alternatives/" + i89+"/expected"}))){
vErrors = vErrors === null ? validate612.errors : vErrors.concat(validate612.errors);
errors = vErrors.length;
}
}
}
else {
const err322 = {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88+"/alternatives/" + i89,keyword:"type",params:{type: "object"},schema:schema96.allOf[29].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[29].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data328};
(vErrors ??= []).push(err322);
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[29].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[29].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data327};
(vErrors ??= []).push(err323);
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88,keyword:"type",params:{type: "object"},schema:schema96.allOf[29].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[29].then.properties.groups.items.properties.tests.items,data:data324};
(vErrors ??= []).push(err324);
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/groups/" + i87+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[29].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[29].then.properties.groups.items.properties.tests,data:data323};
(vErrors ??= []).push(err325);
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/groups/" + i87,keyword:"type",params:{type: "object"},schema:schema96.allOf[29].then.properties.groups.items.type,parentSchema:schema96.allOf[29].then.properties.groups.items,data:data321};
(vErrors ??= []).push(err326);
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[29].then.properties.groups.type,parentSchema:schema96.allOf[29].then.properties.groups,data:data320};
(vErrors ??= []).push(err327);
errors++;
}
}
}
else {
const err328 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[29].then.type,parentSchema:schema96.allOf[29].then,data};
(vErrors ??= []).push(err328);
errors++;
}
var _valid29 = _errs673 === errors;
valid349 = _valid29;
if(valid349){
var props29 = {};
props29.groups = true;
props29.operation = true;
}
}
if(!valid349){
const err329 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[29].if,parentSchema:schema96.allOf[29],data};
(vErrors ??= []).push(err329);
errors++;
}
if(props0 !== true && props29 !== undefined){
if(props29 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props29);
}
}
const _errs692 = errors;
let valid361 = true;
const _errs693 = errors;
if(errors === _errs693){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing30;
if((data.operation === undefined) && (missing30 = "operation")){
const err330 = {};
(vErrors ??= []).push(err330);
errors++;
}
else {
if(data.operation !== undefined){
if("bitplane.strip" !== data.operation){
const err331 = {};
(vErrors ??= []).push(err331);
errors++;
}
}
}
}
else {
const err332 = {};
(vErrors ??= []).push(err332);
errors++;
}
}
var _valid30 = _errs693 === errors;
errors = _errs692;
if(vErrors !== null){
if(_errs692){
vErrors.length = _errs692;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs696 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data331 = data.groups;
if(Array.isArray(data331)){
const len90 = data331.length;
for(let i90=0; i90<len90 && errors<20; i90++){
let data332 = data331[i90];
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
if(data332.params !== undefined){
if(!(validate619(data332.params, {instancePath:instancePath+"/groups/" + i90+"/params"}))){
vErrors = vErrors === null ? validate619.errors : vErrors.concat(validate619.errors);
errors = vErrors.length;
}
}
if(data332.tests !== undefined){
let data334 = data332.tests;
if(Array.isArray(data334)){
const len91 = data334.length;
for(let i91=0; i91<len91 && errors<20; i91++){
let data335 = data334[i91];
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
if(data335.input !== undefined){
if(!(validate622(data335.input, {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91+"/input"}))){
vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors);
errors = vErrors.length;
}
}
if(data335.expected !== undefined){
if(!(validate627(data335.expected, {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91+"/expected"}))){
vErrors = vErrors === null ? validate627.errors : vErrors.concat(validate627.errors);
errors = vErrors.length;
}
}
if(data335.alternatives !== undefined){
let data338 = data335.alternatives;
if(Array.isArray(data338)){
const len92 = data338.length;
for(let i92=0; i92<len92 && errors<20; i92++){
let data339 = data338[i92];
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
if(data339.expected !== undefined){
if(!(validate627(data339.expected, {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91+"/alternatives/" + i92+"/expected"}))){
vErrors = vErrors === null ? validate627.errors : vErrors.concat(validate627.errors);
errors = vErrors.length;
}
}
}
else {
const err333 = {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91+"/alternatives/" + i92,keyword:"type",params:{type: "object"},schema:schema96.allOf[30].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[30].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data339};
(vErrors ??= []).push(err333);
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[30].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[30].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data338};
(vErrors ??= []).push(err334);
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91,keyword:"type",params:{type: "object"},schema:schema96.allOf[30].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[30].then.properties.groups.items.properties.tests.items,data:data335};
(vErrors ??= []).push(err335);
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/groups/" + i90+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[30].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[30].then.properties.groups.items.properties.tests,data:data334};
(vErrors ??= []).push(err336);
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/groups/" + i90,keyword:"type",params:{type: "object"},schema:schema96.allOf[30].then.properties.groups.items.type,parentSchema:schema96.allOf[30].then.properties.groups.items,data:data332};
(vErrors ??= []).push(err337);
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[30].then.properties.groups.type,parentSchema:schema96.allOf[30].then.properties.groups,data:data331};
(vErrors ??= []).push(err338);
errors++;
}
}
}
else {
const err339 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[30].then.type,parentSchema:schema96.allOf[30].then,data};
(vErrors ??= []).push(err339);
errors++;
}
var _valid30 = _errs696 === errors;
valid361 = _valid30;
if(valid361){
var props30 = {};
props30.groups = true;
props30.operation = true;
}
}
if(!valid361){
const err340 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[30].if,parentSchema:schema96.allOf[30],data};
(vErrors ??= []).push(err340);
errors++;
}
if(props0 !== true && props30 !== undefined){
if(props30 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props30);
}
}
const _errs715 = errors;
let valid373 = true;
const _errs716 = errors;
if(errors === _errs716){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing31;
if((data.operation === undefined) && (missing31 = "operation")){
const err341 = {};
(vErrors ??= []).push(err341);
errors++;
}
else {
if(data.operation !== undefined){
if("bitplane.compression" !== data.operation){
const err342 = {};
(vErrors ??= []).push(err342);
errors++;
}
}
}
}
else {
const err343 = {};
(vErrors ??= []).push(err343);
errors++;
}
}
var _valid31 = _errs716 === errors;
errors = _errs715;
if(vErrors !== null){
if(_errs715){
vErrors.length = _errs715;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs719 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data342 = data.groups;
if(Array.isArray(data342)){
const len93 = data342.length;
for(let i93=0; i93<len93 && errors<20; i93++){
let data343 = data342[i93];
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
if(data343.params !== undefined){
if(!(validate635(data343.params, {instancePath:instancePath+"/groups/" + i93+"/params"}))){
vErrors = vErrors === null ? validate635.errors : vErrors.concat(validate635.errors);
errors = vErrors.length;
}
}
if(data343.tests !== undefined){
let data345 = data343.tests;
if(Array.isArray(data345)){
const len94 = data345.length;
for(let i94=0; i94<len94 && errors<20; i94++){
let data346 = data345[i94];
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
if(data346.input !== undefined){
if(!(validate637(data346.input, {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94+"/input"}))){
vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
errors = vErrors.length;
}
}
if(data346.expected !== undefined){
if(!(validate641(data346.expected, {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94+"/expected"}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
errors = vErrors.length;
}
}
if(data346.alternatives !== undefined){
let data349 = data346.alternatives;
if(Array.isArray(data349)){
const len95 = data349.length;
for(let i95=0; i95<len95 && errors<20; i95++){
let data350 = data349[i95];
if(data350 && typeof data350 == "object" && !Array.isArray(data350)){
if(data350.expected !== undefined){
if(!(validate641(data350.expected, {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94+"/alternatives/" + i95+"/expected"}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
errors = vErrors.length;
}
}
}
else {
const err344 = {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94+"/alternatives/" + i95,keyword:"type",params:{type: "object"},schema:schema96.allOf[31].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[31].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data350};
(vErrors ??= []).push(err344);
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[31].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[31].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data349};
(vErrors ??= []).push(err345);
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94,keyword:"type",params:{type: "object"},schema:schema96.allOf[31].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[31].then.properties.groups.items.properties.tests.items,data:data346};
(vErrors ??= []).push(err346);
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/groups/" + i93+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[31].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[31].then.properties.groups.items.properties.tests,data:data345};
(vErrors ??= []).push(err347);
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/groups/" + i93,keyword:"type",params:{type: "object"},schema:schema96.allOf[31].then.properties.groups.items.type,parentSchema:schema96.allOf[31].then.properties.groups.items,data:data343};
(vErrors ??= []).push(err348);
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[31].then.properties.groups.type,parentSchema:schema96.allOf[31].then.properties.groups,data:data342};
(vErrors ??= []).push(err349);
errors++;
}
}
}
else {
const err350 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[31].then.type,parentSchema:schema96.allOf[31].then,data};
(vErrors ??= []).push(err350);
errors++;
}
var _valid31 = _errs719 === errors;
valid373 = _valid31;
if(valid373){
var props31 = {};
props31.groups = true;
props31.operation = true;
}
}
if(!valid373){
const err351 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[31].if,parentSchema:schema96.allOf[31],data};
(vErrors ??= []).push(err351);
errors++;
}
if(props0 !== true && props31 !== undefined){
if(props31 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props31);
}
}
const _errs738 = errors;
let valid385 = true;
const _errs739 = errors;
if(errors === _errs739){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing32;
if((data.operation === undefined) && (missing32 = "operation")){
const err352 = {};
(vErrors ??= []).push(err352);
errors++;
}
else {
if(data.operation !== undefined){
if("cost" !== data.operation){
const err353 = {};
(vErrors ??= []).push(err353);
errors++;
}
}
}
}
else {
const err354 = {};
(vErrors ??= []).push(err354);
errors++;
}
}
var _valid32 = _errs739 === errors;
errors = _errs738;
if(vErrors !== null){
if(_errs738){
vErrors.length = _errs738;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs742 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data353 = data.groups;
if(Array.isArray(data353)){
const len96 = data353.length;
for(let i96=0; i96<len96 && errors<20; i96++){
let data354 = data353[i96];
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
if(data354.params !== undefined){
if(!(validate645(data354.params, {instancePath:instancePath+"/groups/" + i96+"/params"}))){
vErrors = vErrors === null ? validate645.errors : vErrors.concat(validate645.errors);
errors = vErrors.length;
}
}
if(data354.tests !== undefined){
let data356 = data354.tests;
if(Array.isArray(data356)){
const len97 = data356.length;
for(let i97=0; i97<len97 && errors<20; i97++){
let data357 = data356[i97];
if(data357 && typeof data357 == "object" && !Array.isArray(data357)){
if(data357.input !== undefined){
if(!(validate647(data357.input, {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97+"/input"}))){
vErrors = vErrors === null ? validate647.errors : vErrors.concat(validate647.errors);
errors = vErrors.length;
}
}
if(data357.expected !== undefined){
if(!(validate653(data357.expected, {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97+"/expected"}))){
vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors);
errors = vErrors.length;
}
}
if(data357.alternatives !== undefined){
let data360 = data357.alternatives;
if(Array.isArray(data360)){
const len98 = data360.length;
for(let i98=0; i98<len98 && errors<20; i98++){
let data361 = data360[i98];
if(data361 && typeof data361 == "object" && !Array.isArray(data361)){
if(data361.expected !== undefined){
if(!(validate653(data361.expected, {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97+"/alternatives/" + i98+"/expected"}))){
vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors);
errors = vErrors.length;
}
}
}
else {
const err355 = {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97+"/alternatives/" + i98,keyword:"type",params:{type: "object"},schema:schema96.allOf[32].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[32].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data361};
(vErrors ??= []).push(err355);
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[32].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[32].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data360};
(vErrors ??= []).push(err356);
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97,keyword:"type",params:{type: "object"},schema:schema96.allOf[32].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[32].then.properties.groups.items.properties.tests.items,data:data357};
(vErrors ??= []).push(err357);
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/groups/" + i96+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[32].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[32].then.properties.groups.items.properties.tests,data:data356};
(vErrors ??= []).push(err358);
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/groups/" + i96,keyword:"type",params:{type: "object"},schema:schema96.allOf[32].then.properties.groups.items.type,parentSchema:schema96.allOf[32].then.properties.groups.items,data:data354};
(vErrors ??= []).push(err359);
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[32].then.properties.groups.type,parentSchema:schema96.allOf[32].then.properties.groups,data:data353};
(vErrors ??= []).push(err360);
errors++;
}
}
}
else {
const err361 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[32].then.type,parentSchema:schema96.allOf[32].then,data};
(vErrors ??= []).push(err361);
errors++;
}
var _valid32 = _errs742 === errors;
valid385 = _valid32;
if(valid385){
var props32 = {};
props32.groups = true;
props32.operation = true;
}
}
if(!valid385){
const err362 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[32].if,parentSchema:schema96.allOf[32],data};
(vErrors ??= []).push(err362);
errors++;
}
if(props0 !== true && props32 !== undefined){
if(props32 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props32);
}
}
const _errs761 = errors;
let valid397 = true;
const _errs762 = errors;
if(errors === _errs762){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if((data.operation === undefined) && (missing33 = "operation")){
const err363 = {};
(vErrors ??= []).push(err363);
errors++;
}
else {
if(data.operation !== undefined){
if("cost.area" !== data.operation){
const err364 = {};
(vErrors ??= []).push(err364);
errors++;
}
}
}
}
else {
const err365 = {};
(vErrors ??= []).push(err365);
errors++;
}
}
var _valid33 = _errs762 === errors;
errors = _errs761;
if(vErrors !== null){
if(_errs761){
vErrors.length = _errs761;
}
else {
vErrors = null;
}
}
if(_valid33){
const _errs765 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data364 = data.groups;
if(Array.isArray(data364)){
const len99 = data364.length;
for(let i99=0; i99<len99 && errors<20; i99++){
let data365 = data364[i99];
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
if(data365.params !== undefined){
if(!(validate658(data365.params, {instancePath:instancePath+"/groups/" + i99+"/params"}))){
vErrors = vErrors === null ? validate658.errors : vErrors.concat(validate658.errors);
errors = vErrors.length;
}
}
if(data365.tests !== undefined){
let data367 = data365.tests;
if(Array.isArray(data367)){
const len100 = data367.length;
for(let i100=0; i100<len100 && errors<20; i100++){
let data368 = data367[i100];
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
if(data368.input !== undefined){
if(!(validate660(data368.input, {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100+"/input"}))){
vErrors = vErrors === null ? validate660.errors : vErrors.concat(validate660.errors);
errors = vErrors.length;
}
}
if(data368.expected !== undefined){
if(!(validate663(data368.expected, {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100+"/expected"}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
}
if(data368.alternatives !== undefined){
let data371 = data368.alternatives;
if(Array.isArray(data371)){
const len101 = data371.length;
for(let i101=0; i101<len101 && errors<20; i101++){
let data372 = data371[i101];
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
if(data372.expected !== undefined){
if(!(validate663(data372.expected, {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100+"/alternatives/" + i101+"/expected"}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
}
}
else {
const err366 = {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100+"/alternatives/" + i101,keyword:"type",params:{type: "object"},schema:schema96.allOf[33].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[33].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data372};
(vErrors ??= []).push(err366);
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[33].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[33].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data371};
(vErrors ??= []).push(err367);
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100,keyword:"type",params:{type: "object"},schema:schema96.allOf[33].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[33].then.properties.groups.items.properties.tests.items,data:data368};
(vErrors ??= []).push(err368);
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/groups/" + i99+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[33].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[33].then.properties.groups.items.properties.tests,data:data367};
(vErrors ??= []).push(err369);
errors++;
}
}
}
else {
const err370 = {instancePath:instancePath+"/groups/" + i99,keyword:"type",params:{type: "object"},schema:schema96.allOf[33].then.properties.groups.items.type,parentSchema:schema96.allOf[33].then.properties.groups.items,data:data365};
(vErrors ??= []).push(err370);
errors++;
}
}
}
else {
const err371 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[33].then.properties.groups.type,parentSchema:schema96.allOf[33].then.properties.groups,data:data364};
(vErrors ??= []).push(err371);
errors++;
}
}
}
else {
const err372 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[33].then.type,parentSchema:schema96.allOf[33].then,data};
(vErrors ??= []).push(err372);
errors++;
}
var _valid33 = _errs765 === errors;
valid397 = _valid33;
if(valid397){
var props33 = {};
props33.groups = true;
props33.operation = true;
}
}
if(!valid397){
const err373 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[33].if,parentSchema:schema96.allOf[33],data};
(vErrors ??= []).push(err373);
errors++;
}
if(props0 !== true && props33 !== undefined){
if(props33 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props33);
}
}
const _errs784 = errors;
let valid409 = true;
const _errs785 = errors;
if(errors === _errs785){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing34;
if((data.operation === undefined) && (missing34 = "operation")){
const err374 = {};
(vErrors ??= []).push(err374);
errors++;
}
else {
if(data.operation !== undefined){
if("cost.bopsArea" !== data.operation){
const err375 = {};
(vErrors ??= []).push(err375);
errors++;
}
}
}
}
else {
const err376 = {};
(vErrors ??= []).push(err376);
errors++;
}
}
var _valid34 = _errs785 === errors;
errors = _errs784;
if(vErrors !== null){
if(_errs784){
vErrors.length = _errs784;
}
else {
vErrors = null;
}
}
if(_valid34){
const _errs788 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data375 = data.groups;
if(Array.isArray(data375)){
const len102 = data375.length;
for(let i102=0; i102<len102 && errors<20; i102++){
let data376 = data375[i102];
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
if(data376.params !== undefined){
if(!(validate667(data376.params, {instancePath:instancePath+"/groups/" + i102+"/params"}))){
vErrors = vErrors === null ? validate667.errors : vErrors.concat(validate667.errors);
errors = vErrors.length;
}
}
if(data376.tests !== undefined){
let data378 = data376.tests;
if(Array.isArray(data378)){
const len103 = data378.length;
for(let i103=0; i103<len103 && errors<20; i103++){
let data379 = data378[i103];
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
if(data379.input !== undefined){
if(!(validate669(data379.input, {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103+"/input"}))){
vErrors = vErrors === null ? validate669.errors : vErrors.concat(validate669.errors);
errors = vErrors.length;
}
}
if(data379.expected !== undefined){
if(!(validate672(data379.expected, {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103+"/expected"}))){
vErrors = vErrors === null ? validate672.errors : vErrors.concat(validate672.errors);
errors = vErrors.length;
}
}
if(data379.alternatives !== undefined){
let data382 = data379.alternatives;
if(Array.isArray(data382)){
const len104 = data382.length;
for(let i104=0; i104<len104 && errors<20; i104++){
let data383 = data382[i104];
if(data383 && typeof data383 == "object" && !Array.isArray(data383)){
if(data383.expected !== undefined){
if(!(validate672(data383.expected, {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103+"/alternatives/" + i104+"/expected"}))){
vErrors = vErrors === null ? validate672.errors : vErrors.concat(validate672.errors);
errors = vErrors.length;
}
}
}
else {
const err377 = {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103+"/alternatives/" + i104,keyword:"type",params:{type: "object"},schema:schema96.allOf[34].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[34].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data383};
(vErrors ??= []).push(err377);
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[34].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[34].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data382};
(vErrors ??= []).push(err378);
errors++;
}
}
}
else {
const err379 = {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103,keyword:"type",params:{type: "object"},schema:schema96.allOf[34].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[34].then.properties.groups.items.properties.tests.items,data:data379};
(vErrors ??= []).push(err379);
errors++;
}
}
}
else {
const err380 = {instancePath:instancePath+"/groups/" + i102+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[34].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[34].then.properties.groups.items.properties.tests,data:data378};
(vErrors ??= []).push(err380);
errors++;
}
}
}
else {
const err381 = {instancePath:instancePath+"/groups/" + i102,keyword:"type",params:{type: "object"},schema:schema96.allOf[34].then.properties.groups.items.type,parentSchema:schema96.allOf[34].then.properties.groups.items,data:data376};
(vErrors ??= []).push(err381);
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[34].then.properties.groups.type,parentSchema:schema96.allOf[34].then.properties.groups,data:data375};
(vErrors ??= []).push(err382);
errors++;
}
}
}
else {
const err383 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[34].then.type,parentSchema:schema96.allOf[34].then,data};
(vErrors ??= []).push(err383);
errors++;
}
var _valid34 = _errs788 === errors;
valid409 = _valid34;
if(valid409){
var props34 = {};
props34.groups = true;
props34.operation = true;
}
}
if(!valid409){
const err384 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[34].if,parentSchema:schema96.allOf[34],data};
(vErrors ??= []).push(err384);
errors++;
}
if(props0 !== true && props34 !== undefined){
if(props34 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props34);
}
}
const _errs807 = errors;
let valid421 = true;
const _errs808 = errors;
if(errors === _errs808){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing35;
if((data.operation === undefined) && (missing35 = "operation")){
const err385 = {};
(vErrors ??= []).push(err385);
errors++;
}
else {
if(data.operation !== undefined){
if("systolic" !== data.operation){
const err386 = {};
(vErrors ??= []).push(err386);
errors++;
}
}
}
}
else {
const err387 = {};
(vErrors ??= []).push(err387);
errors++;
}
}
var _valid35 = _errs808 === errors;
errors = _errs807;
if(vErrors !== null){
if(_errs807){
vErrors.length = _errs807;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs811 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data386 = data.groups;
if(Array.isArray(data386)){
const len105 = data386.length;
for(let i105=0; i105<len105 && errors<20; i105++){
let data387 = data386[i105];
if(data387 && typeof data387 == "object" && !Array.isArray(data387)){
if(data387.params !== undefined){
if(!(validate676(data387.params, {instancePath:instancePath+"/groups/" + i105+"/params"}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
}
if(data387.tests !== undefined){
let data389 = data387.tests;
if(Array.isArray(data389)){
const len106 = data389.length;
for(let i106=0; i106<len106 && errors<20; i106++){
let data390 = data389[i106];
if(data390 && typeof data390 == "object" && !Array.isArray(data390)){
if(data390.input !== undefined){
if(!(validate680(data390.input, {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106+"/input"}))){
vErrors = vErrors === null ? validate680.errors : vErrors.concat(validate680.errors);
errors = vErrors.length;
}
}
if(data390.expected !== undefined){
if(!(validate685(data390.expected, {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106+"/expected"}))){
vErrors = vErrors === null ? validate685.errors : vErrors.concat(validate685.errors);
errors = vErrors.length;
}
}
if(data390.alternatives !== undefined){
let data393 = data390.alternatives;
if(Array.isArray(data393)){
const len107 = data393.length;
for(let i107=0; i107<len107 && errors<20; i107++){
let data394 = data393[i107];
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
if(data394.expected !== undefined){
if(!(validate685(data394.expected, {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106+"/alternatives/" + i107+"/expected"}))){
vErrors = vErrors === null ? validate685.errors : vErrors.concat(validate685.errors);
errors = vErrors.length;
}
}
}
else {
const err388 = {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106+"/alternatives/" + i107,keyword:"type",params:{type: "object"},schema:schema96.allOf[35].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema96.allOf[35].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data394};
(vErrors ??= []).push(err388);
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106+"/alternatives",keyword:"type",params:{type: "array"},schema:schema96.allOf[35].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema96.allOf[35].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data393};
(vErrors ??= []).push(err389);
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106,keyword:"type",params:{type: "object"},schema:schema96.allOf[35].then.properties.groups.items.properties.tests.items.type,parentSchema:schema96.allOf[35].then.properties.groups.items.properties.tests.items,data:data390};
(vErrors ??= []).push(err390);
errors++;
}
}
}
else {
const err391 = {instancePath:instancePath+"/groups/" + i105+"/tests",keyword:"type",params:{type: "array"},schema:schema96.allOf[35].then.properties.groups.items.properties.tests.type,parentSchema:schema96.allOf[35].then.properties.groups.items.properties.tests,data:data389};
(vErrors ??= []).push(err391);
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/groups/" + i105,keyword:"type",params:{type: "object"},schema:schema96.allOf[35].then.properties.groups.items.type,parentSchema:schema96.allOf[35].then.properties.groups.items,data:data387};
(vErrors ??= []).push(err392);
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.allOf[35].then.properties.groups.type,parentSchema:schema96.allOf[35].then.properties.groups,data:data386};
(vErrors ??= []).push(err393);
errors++;
}
}
}
else {
const err394 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.allOf[35].then.type,parentSchema:schema96.allOf[35].then,data};
(vErrors ??= []).push(err394);
errors++;
}
var _valid35 = _errs811 === errors;
valid421 = _valid35;
if(valid421){
var props35 = {};
props35.groups = true;
props35.operation = true;
}
}
if(!valid421){
const err395 = {instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema96.allOf[35].if,parentSchema:schema96.allOf[35],data};
(vErrors ??= []).push(err395);
errors++;
}
if(props0 !== true && props35 !== undefined){
if(props35 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props35);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err396 = {instancePath,keyword:"required",params:{missingProperty: "schema"},schema:schema96.required,parentSchema:schema96,data};
(vErrors ??= []).push(err396);
errors++;
}
if(data.feature === undefined){
const err397 = {instancePath,keyword:"required",params:{missingProperty: "feature"},schema:schema96.required,parentSchema:schema96,data};
(vErrors ??= []).push(err397);
errors++;
}
if(data.operation === undefined){
const err398 = {instancePath,keyword:"required",params:{missingProperty: "operation"},schema:schema96.required,parentSchema:schema96,data};
(vErrors ??= []).push(err398);
errors++;
}
if(data.header === undefined){
const err399 = {instancePath,keyword:"required",params:{missingProperty: "header"},schema:schema96.required,parentSchema:schema96,data};
(vErrors ??= []).push(err399);
errors++;
}
if(data.numberOfTests === undefined){
const err400 = {instancePath,keyword:"required",params:{missingProperty: "numberOfTests"},schema:schema96.required,parentSchema:schema96,data};
(vErrors ??= []).push(err400);
errors++;
}
if(data.notes === undefined){
const err401 = {instancePath,keyword:"required",params:{missingProperty: "notes"},schema:schema96.required,parentSchema:schema96,data};
(vErrors ??= []).push(err401);
errors++;
}
if(data.groups === undefined){
const err402 = {instancePath,keyword:"required",params:{missingProperty: "groups"},schema:schema96.required,parentSchema:schema96,data};
(vErrors ??= []).push(err402);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((((key0 === "schema") || (key0 === "feature")) || (key0 === "operation")) || (key0 === "header")) || (key0 === "numberOfTests")) || (key0 === "notes")) || (key0 === "groups"))){
const err403 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema96,data};
(vErrors ??= []).push(err403);
errors++;
}
}
if(data.schema !== undefined){
let data396 = data.schema;
if("sparqkit/vectors@1" !== data396){
const err404 = {instancePath:instancePath+"/schema",keyword:"const",params:{allowedValue: "sparqkit/vectors@1"},schema:"sparqkit/vectors@1",parentSchema:schema96.properties.schema,data:data396};
(vErrors ??= []).push(err404);
errors++;
}
}
if(data.feature !== undefined){
if(!(validate693(data.feature, {instancePath:instancePath+"/feature"}))){
vErrors = vErrors === null ? validate693.errors : vErrors.concat(validate693.errors);
errors = vErrors.length;
}
}
if(data.operation !== undefined){
if(!(validate695(data.operation, {instancePath:instancePath+"/operation"}))){
vErrors = vErrors === null ? validate695.errors : vErrors.concat(validate695.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined){
let data399 = data.header;
if(Array.isArray(data399)){
if(data399.length < 1){
const err405 = {instancePath:instancePath+"/header",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema96.properties.header,data:data399};
(vErrors ??= []).push(err405);
errors++;
}
const len108 = data399.length;
for(let i108=0; i108<len108 && errors<20; i108++){
if(!(validate697(data399[i108], {instancePath:instancePath+"/header/" + i108}))){
vErrors = vErrors === null ? validate697.errors : vErrors.concat(validate697.errors);
errors = vErrors.length;
}
}
}
else {
const err406 = {instancePath:instancePath+"/header",keyword:"type",params:{type: "array"},schema:schema96.properties.header.type,parentSchema:schema96.properties.header,data:data399};
(vErrors ??= []).push(err406);
errors++;
}
}
if(data.numberOfTests !== undefined){
let data401 = data.numberOfTests;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
const err407 = {instancePath:instancePath+"/numberOfTests",keyword:"type",params:{type: "integer"},schema:schema96.properties.numberOfTests.type,parentSchema:schema96.properties.numberOfTests,data:data401};
(vErrors ??= []).push(err407);
errors++;
}
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 > 9007199254740991 || isNaN(data401)){
const err408 = {instancePath:instancePath+"/numberOfTests",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema96.properties.numberOfTests,data:data401};
(vErrors ??= []).push(err408);
errors++;
}
if(data401 < 1 || isNaN(data401)){
const err409 = {instancePath:instancePath+"/numberOfTests",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema96.properties.numberOfTests,data:data401};
(vErrors ??= []).push(err409);
errors++;
}
}
}
if(data.notes !== undefined){
let data402 = data.notes;
if(data402 && typeof data402 == "object" && !Array.isArray(data402)){
for(const key1 in data402){
if(errors>=20) break;
const _errs840 = errors;
if(!(validate699(key1, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate699.errors : vErrors.concat(validate699.errors);
errors = vErrors.length;
}
var valid436 = _errs840 === errors;
if(!valid436){
const err410 = {instancePath:instancePath+"/notes",keyword:"propertyNames",params:{propertyName: key1},schema:schema96.properties.notes.propertyNames,parentSchema:schema96.properties.notes,data:data402};
(vErrors ??= []).push(err410);
errors++;
}
}
for(const key2 in data402){
if(errors>=20) break;
if(!(validate701(data402[key2], {instancePath:instancePath+"/notes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate701.errors : vErrors.concat(validate701.errors);
errors = vErrors.length;
}
}
}
else {
const err411 = {instancePath:instancePath+"/notes",keyword:"type",params:{type: "object"},schema:schema96.properties.notes.type,parentSchema:schema96.properties.notes,data:data402};
(vErrors ??= []).push(err411);
errors++;
}
}
if(data.groups !== undefined){
let data404 = data.groups;
if(Array.isArray(data404)){
if(data404.length < 1){
const err412 = {instancePath:instancePath+"/groups",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema96.properties.groups,data:data404};
(vErrors ??= []).push(err412);
errors++;
}
const len109 = data404.length;
for(let i109=0; i109<len109 && errors<20; i109++){
if(!(validate708(data404[i109], {instancePath:instancePath+"/groups/" + i109}))){
vErrors = vErrors === null ? validate708.errors : vErrors.concat(validate708.errors);
errors = vErrors.length;
}
}
}
else {
const err413 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},schema:schema96.properties.groups.type,parentSchema:schema96.properties.groups,data:data404};
(vErrors ??= []).push(err413);
errors++;
}
}
}
else {
const err414 = {instancePath,keyword:"type",params:{type: "object"},schema:schema96.type,parentSchema:schema96,data};
(vErrors ??= []).push(err414);
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

export const windowParams = validate728;

function validate728(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema98.required,parentSchema:schema98,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema98.required,parentSchema:schema98,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "set") || (key0 === "rounding"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema98,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate221(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema98.type,parentSchema:schema98,data};
(vErrors ??= []).push(err3);
errors++;
}
validate728.errors = vErrors;
return errors === 0;
}

export const windowInput = validate731;

function validate731(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "a"},schema:schema101.required,parentSchema:schema101,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema101,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate225(data.a, {instancePath:instancePath+"/a"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
(vErrors ??= []).push(err2);
errors++;
}
validate731.errors = vErrors;
return errors === 0;
}

export const windowOutput = validate733;

function validate733(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cut"},schema:schema103.required,parentSchema:schema103,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shift === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shift"},schema:schema103.required,parentSchema:schema103,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.kept === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "kept"},schema:schema103.required,parentSchema:schema103,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "cut") || (key0 === "shift")) || (key0 === "kept"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema103,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate225(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.shift !== undefined){
if(!(validate225(data.shift, {instancePath:instancePath+"/shift"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.kept !== undefined){
if(!(validate225(data.kept, {instancePath:instancePath+"/kept"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema103.type,parentSchema:schema103,data};
(vErrors ??= []).push(err4);
errors++;
}
validate733.errors = vErrors;
return errors === 0;
}

export const windowTableParams = validate737;

function validate737(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema104.required,parentSchema:schema104,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema104.required,parentSchema:schema104,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "set") || (key0 === "rounding"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema104,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate221(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema104.type,parentSchema:schema104,data};
(vErrors ??= []).push(err3);
errors++;
}
validate737.errors = vErrors;
return errors === 0;
}

export const windowTableInput = validate740;

function validate740(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate740.errors = vErrors;
return errors === 0;
}

export const windowTableOutput = validate741;

function validate741(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cut"},schema:schema106.required,parentSchema:schema106,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema106,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate241(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema106.type,parentSchema:schema106,data};
(vErrors ??= []).push(err2);
errors++;
}
validate741.errors = vErrors;
return errors === 0;
}

export const windowNamedParams = validate743;

function validate743(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate743.errors = vErrors;
return errors === 0;
}

export const windowNamedInput = validate744;

function validate744(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema112.required,parentSchema:schema112,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "name")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema112,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema112.properties.name.type,parentSchema:schema112.properties.name,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema112.type,parentSchema:schema112,data};
(vErrors ??= []).push(err3);
errors++;
}
validate744.errors = vErrors;
return errors === 0;
}

export const windowNamedOutput = validate745;

function validate745(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema113.required,parentSchema:schema113,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shifts"},schema:schema113.required,parentSchema:schema113,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema113,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate257(data.shifts, {instancePath:instancePath+"/shifts"}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema113.type,parentSchema:schema113,data};
(vErrors ??= []).push(err3);
errors++;
}
validate745.errors = vErrors;
return errors === 0;
}

export const windowWideParams = validate748;

function validate748(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema115.required,parentSchema:schema115,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema115,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema115.type,parentSchema:schema115,data};
(vErrors ??= []).push(err2);
errors++;
}
validate748.errors = vErrors;
return errors === 0;
}

export const windowWideInput = validate750;

function validate750(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate750.errors = vErrors;
return errors === 0;
}

export const windowWideOutput = validate751;

function validate751(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema117.required,parentSchema:schema117,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shifts"},schema:schema117.required,parentSchema:schema117,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema117,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate257(data.shifts, {instancePath:instancePath+"/shifts"}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema117.type,parentSchema:schema117,data};
(vErrors ??= []).push(err3);
errors++;
}
validate751.errors = vErrors;
return errors === 0;
}

export const pairParams = validate754;

function validate754(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate754.errors = vErrors;
return errors === 0;
}

export const pairInput = validate757;

function validate757(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "a"},schema:schema121.required,parentSchema:schema121,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema121,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate281(data.a, {instancePath:instancePath+"/a"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema121.type,parentSchema:schema121,data};
(vErrors ??= []).push(err2);
errors++;
}
validate757.errors = vErrors;
return errors === 0;
}

export const pairOutput = validate759;

function validate759(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cut"},schema:schema123.required,parentSchema:schema123,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema123,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate281(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema123.type,parentSchema:schema123,data};
(vErrors ??= []).push(err2);
errors++;
}
validate759.errors = vErrors;
return errors === 0;
}

export const pairTableParams = validate761;

function validate761(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate761.errors = vErrors;
return errors === 0;
}

export const pairTableInput = validate764;

function validate764(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate764.errors = vErrors;
return errors === 0;
}

export const pairTableOutput = validate765;

function validate765(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cut"},schema:schema126.required,parentSchema:schema126,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema126,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate296(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema126.type,parentSchema:schema126,data};
(vErrors ??= []).push(err2);
errors++;
}
validate765.errors = vErrors;
return errors === 0;
}

export const pairRowParams = validate767;

function validate767(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate767.errors = vErrors;
return errors === 0;
}

export const pairRowInput = validate770;

function validate770(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "a"},schema:schema130.required,parentSchema:schema130,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema130,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate309(data.a, {instancePath:instancePath+"/a"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema130.type,parentSchema:schema130,data};
(vErrors ??= []).push(err2);
errors++;
}
validate770.errors = vErrors;
return errors === 0;
}

export const pairRowOutput = validate772;

function validate772(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cut"},schema:schema133.required,parentSchema:schema133,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema133,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate241(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema133.type,parentSchema:schema133,data};
(vErrors ??= []).push(err2);
errors++;
}
validate772.errors = vErrors;
return errors === 0;
}

export const encodeParams = validate774;

function validate774(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate774.errors = vErrors;
return errors === 0;
}

export const encodeInput = validate777;

function validate777(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "a"},schema:schema135.required,parentSchema:schema135,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema135,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate281(data.a, {instancePath:instancePath+"/a"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema135.type,parentSchema:schema135,data};
(vErrors ??= []).push(err2);
errors++;
}
validate777.errors = vErrors;
return errors === 0;
}

export const encodeOutput = validate779;

function validate779(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"},schema:schema136.required,parentSchema:schema136,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema136.required,parentSchema:schema136,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema136.required,parentSchema:schema136,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema136,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.data !== undefined){
if(!(validate281(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate281(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate281(data.muxCtrl, {instancePath:instancePath+"/muxCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema136.type,parentSchema:schema136,data};
(vErrors ??= []).push(err4);
errors++;
}
validate779.errors = vErrors;
return errors === 0;
}

export const encodeDecodeParams = validate783;

function validate783(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema137.required,parentSchema:schema137,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema137,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema137.type,parentSchema:schema137,data};
(vErrors ??= []).push(err2);
errors++;
}
validate783.errors = vErrors;
return errors === 0;
}

export const encodeDecodeInput = validate785;

function validate785(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"},schema:schema138.required,parentSchema:schema138,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema138.required,parentSchema:schema138,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema138.required,parentSchema:schema138,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema138,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.data !== undefined){
if(!(validate281(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate281(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate281(data.muxCtrl, {instancePath:instancePath+"/muxCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema138.type,parentSchema:schema138,data};
(vErrors ??= []).push(err4);
errors++;
}
validate785.errors = vErrors;
return errors === 0;
}

export const encodeDecodeOutput = validate789;

function validate789(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "a"},schema:schema139.required,parentSchema:schema139,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema139,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate281(data.a, {instancePath:instancePath+"/a"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema139.type,parentSchema:schema139,data};
(vErrors ??= []).push(err2);
errors++;
}
validate789.errors = vErrors;
return errors === 0;
}

export const encodeDotParams = validate791;

function validate791(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema140.required,parentSchema:schema140,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema140,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema140.type,parentSchema:schema140,data};
(vErrors ??= []).push(err2);
errors++;
}
validate791.errors = vErrors;
return errors === 0;
}

export const encodeDotInput = validate793;

function validate793(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"},schema:schema141.required,parentSchema:schema141,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema141.required,parentSchema:schema141,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema141.required,parentSchema:schema141,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.weights === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema141.required,parentSchema:schema141,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl")) || (key0 === "weights"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema141,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.data !== undefined){
if(!(validate281(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate281(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate281(data.muxCtrl, {instancePath:instancePath+"/muxCtrl"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate281(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema141.type,parentSchema:schema141,data};
(vErrors ??= []).push(err5);
errors++;
}
validate793.errors = vErrors;
return errors === 0;
}

export const encodeDotOutput = validate798;

function validate798(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dot"},schema:schema142.required,parentSchema:schema142,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema142,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate225(data.dot, {instancePath:instancePath+"/dot"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema142.type,parentSchema:schema142,data};
(vErrors ??= []).push(err2);
errors++;
}
validate798.errors = vErrors;
return errors === 0;
}

export const encodeTableParams = validate800;

function validate800(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema143.required,parentSchema:schema143,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema143,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema143.type,parentSchema:schema143,data};
(vErrors ??= []).push(err2);
errors++;
}
validate800.errors = vErrors;
return errors === 0;
}

export const encodeTableInput = validate802;

function validate802(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate802.errors = vErrors;
return errors === 0;
}

export const encodeTableOutput = validate803;

function validate803(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shifts === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "shifts"},schema:schema145.required,parentSchema:schema145,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.bits === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema145.required,parentSchema:schema145,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "shifts") || (key0 === "bits"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema145,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.shifts !== undefined){
if(!(validate257(data.shifts, {instancePath:instancePath+"/shifts"}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data.bits !== undefined){
let data1 = data.bits;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.data === undefined){
const err3 = {instancePath:instancePath+"/bits",keyword:"required",params:{missingProperty: "data"},schema:schema145.properties.bits.required,parentSchema:schema145.properties.bits,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.shiftCtrl === undefined){
const err4 = {instancePath:instancePath+"/bits",keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema145.properties.bits.required,parentSchema:schema145.properties.bits,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.muxCtrl === undefined){
const err5 = {instancePath:instancePath+"/bits",keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema145.properties.bits.required,parentSchema:schema145.properties.bits,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!(((key1 === "data") || (key1 === "shiftCtrl")) || (key1 === "muxCtrl"))){
const err6 = {instancePath:instancePath+"/bits",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema145.properties.bits,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data1.data !== undefined){
if(!(validate225(data1.data, {instancePath:instancePath+"/bits/data"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data1.shiftCtrl !== undefined){
if(!(validate225(data1.shiftCtrl, {instancePath:instancePath+"/bits/shiftCtrl"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data1.muxCtrl !== undefined){
if(!(validate225(data1.muxCtrl, {instancePath:instancePath+"/bits/muxCtrl"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/bits",keyword:"type",params:{type: "object"},schema:schema145.properties.bits.type,parentSchema:schema145.properties.bits,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},schema:schema145.type,parentSchema:schema145,data};
(vErrors ??= []).push(err8);
errors++;
}
validate803.errors = vErrors;
return errors === 0;
}

export const gatherParams = validate808;

function validate808(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate808.errors = vErrors;
return errors === 0;
}

export const gatherInput = validate809;

function validate809(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema147.required,parentSchema:schema147,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema147,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema147.type,parentSchema:schema147,data};
(vErrors ??= []).push(err2);
errors++;
}
validate809.errors = vErrors;
return errors === 0;
}

export const gatherOutput = validate811;

function validate811(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positions === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positions"},schema:schema149.required,parentSchema:schema149,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "positions")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema149,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.positions !== undefined){
if(!(validate257(data.positions, {instancePath:instancePath+"/positions"}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema149.type,parentSchema:schema149,data};
(vErrors ??= []).push(err2);
errors++;
}
validate811.errors = vErrors;
return errors === 0;
}

export const gatherDotParams = validate813;

function validate813(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate813.errors = vErrors;
return errors === 0;
}

export const gatherDotInput = validate816;

function validate816(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema151.required,parentSchema:schema151,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema151.required,parentSchema:schema151,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema151,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema151.type,parentSchema:schema151,data};
(vErrors ??= []).push(err3);
errors++;
}
validate816.errors = vErrors;
return errors === 0;
}

export const gatherDotOutput = validate819;

function validate819(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dot"},schema:schema152.required,parentSchema:schema152,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema152,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate225(data.dot, {instancePath:instancePath+"/dot"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema152.type,parentSchema:schema152,data};
(vErrors ??= []).push(err2);
errors++;
}
validate819.errors = vErrors;
return errors === 0;
}

export const quantizeParams = validate821;

function validate821(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema153.required,parentSchema:schema153,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema153,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema153.type,parentSchema:schema153,data};
(vErrors ??= []).push(err2);
errors++;
}
validate821.errors = vErrors;
return errors === 0;
}

export const quantizeInput = validate823;

function validate823(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "values"},schema:schema154.required,parentSchema:schema154,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scale === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema154.required,parentSchema:schema154,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "values") || (key0 === "scale"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema154,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.values !== undefined){
if(!(validate398(data.values, {instancePath:instancePath+"/values"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema154.type,parentSchema:schema154,data};
(vErrors ??= []).push(err3);
errors++;
}
validate823.errors = vErrors;
return errors === 0;
}

export const quantizeOutput = validate826;

function validate826(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "quantized"},schema:schema157.required,parentSchema:schema157,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "quantized")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema157,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate309(data.quantized, {instancePath:instancePath+"/quantized"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema157.type,parentSchema:schema157,data};
(vErrors ??= []).push(err2);
errors++;
}
validate826.errors = vErrors;
return errors === 0;
}

export const quantizeRoundParams = validate828;

function validate828(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate828.errors = vErrors;
return errors === 0;
}

export const quantizeRoundInput = validate829;

function validate829(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "value"},schema:schema159.required,parentSchema:schema159,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "value")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema159,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.value !== undefined){
if(!(validate402(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema159.type,parentSchema:schema159,data};
(vErrors ??= []).push(err2);
errors++;
}
validate829.errors = vErrors;
return errors === 0;
}

export const quantizeRoundOutput = validate831;

function validate831(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integer === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "integer"},schema:schema160.required,parentSchema:schema160,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "integer")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema160,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.integer !== undefined){
if(!(validate225(data.integer, {instancePath:instancePath+"/integer"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema160.type,parentSchema:schema160,data};
(vErrors ??= []).push(err2);
errors++;
}
validate831.errors = vErrors;
return errors === 0;
}

export const quantizeScaleParams = validate833;

function validate833(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema161.required,parentSchema:schema161,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema161,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema161.type,parentSchema:schema161,data};
(vErrors ??= []).push(err2);
errors++;
}
validate833.errors = vErrors;
return errors === 0;
}

export const quantizeScaleInput = validate835;

function validate835(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maximum === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "maximum"},schema:schema162.required,parentSchema:schema162,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "maximum")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema162,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.maximum !== undefined){
if(!(validate402(data.maximum, {instancePath:instancePath+"/maximum"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema162.type,parentSchema:schema162,data};
(vErrors ??= []).push(err2);
errors++;
}
validate835.errors = vErrors;
return errors === 0;
}

export const quantizeScaleOutput = validate837;

function validate837(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scale === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema163.required,parentSchema:schema163,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "scale")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema163,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema163.type,parentSchema:schema163,data};
(vErrors ??= []).push(err2);
errors++;
}
validate837.errors = vErrors;
return errors === 0;
}

export const quantizeWeightsParams = validate839;

function validate839(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema164.required,parentSchema:schema164,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema164,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema164.type,parentSchema:schema164,data};
(vErrors ??= []).push(err2);
errors++;
}
validate839.errors = vErrors;
return errors === 0;
}

export const quantizeWeightsInput = validate841;

function validate841(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "values"},schema:schema165.required,parentSchema:schema165,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "values")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema165,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.values !== undefined){
if(!(validate398(data.values, {instancePath:instancePath+"/values"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema165.type,parentSchema:schema165,data};
(vErrors ??= []).push(err2);
errors++;
}
validate841.errors = vErrors;
return errors === 0;
}

export const quantizeWeightsOutput = validate843;

function validate843(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "quantized"},schema:schema166.required,parentSchema:schema166,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scales === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "scales"},schema:schema166.required,parentSchema:schema166,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "quantized") || (key0 === "scales"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema166,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate435(data.quantized, {instancePath:instancePath+"/quantized"}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
}
if(data.scales !== undefined){
if(!(validate439(data.scales, {instancePath:instancePath+"/scales"}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema166.type,parentSchema:schema166,data};
(vErrors ??= []).push(err3);
errors++;
}
validate843.errors = vErrors;
return errors === 0;
}

export const quantizeBiasParams = validate846;

function validate846(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema169.required,parentSchema:schema169,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema169,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema169.type,parentSchema:schema169,data};
(vErrors ??= []).push(err2);
errors++;
}
validate846.errors = vErrors;
return errors === 0;
}

export const quantizeBiasInput = validate848;

function validate848(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "values"},schema:schema170.required,parentSchema:schema170,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "values")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema170,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.values !== undefined){
if(!(validate398(data.values, {instancePath:instancePath+"/values"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema170.type,parentSchema:schema170,data};
(vErrors ??= []).push(err2);
errors++;
}
validate848.errors = vErrors;
return errors === 0;
}

export const quantizeBiasOutput = validate850;

function validate850(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "quantized"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scale === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "quantized") || (key0 === "scale"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema171,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate452(data.quantized, {instancePath:instancePath+"/quantized"}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema171.type,parentSchema:schema171,data};
(vErrors ??= []).push(err3);
errors++;
}
validate850.errors = vErrors;
return errors === 0;
}

export const im2colParams = validate853;

function validate853(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate853.errors = vErrors;
return errors === 0;
}

export const im2colInput = validate854;

function validate854(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "geometry"},schema:schema174.required,parentSchema:schema174,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "group"},schema:schema174.required,parentSchema:schema174,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.activations === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema174.required,parentSchema:schema174,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "geometry") || (key0 === "group")) || (key0 === "activations"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema174,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate462(data.geometry, {instancePath:instancePath+"/geometry"}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate225(data.group, {instancePath:instancePath+"/group"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema174.type,parentSchema:schema174,data};
(vErrors ??= []).push(err4);
errors++;
}
validate854.errors = vErrors;
return errors === 0;
}

export const im2colOutput = validate858;

function validate858(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "rows"},schema:schema177.required,parentSchema:schema177,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "rows")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema177,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.rows !== undefined){
if(!(validate296(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema177.type,parentSchema:schema177,data};
(vErrors ??= []).push(err2);
errors++;
}
validate858.errors = vErrors;
return errors === 0;
}

export const im2colSizeParams = validate860;

function validate860(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate860.errors = vErrors;
return errors === 0;
}

export const im2colSizeInput = validate861;

function validate861(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "geometry"},schema:schema179.required,parentSchema:schema179,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "geometry")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema179,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate462(data.geometry, {instancePath:instancePath+"/geometry"}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema179.type,parentSchema:schema179,data};
(vErrors ??= []).push(err2);
errors++;
}
validate861.errors = vErrors;
return errors === 0;
}

export const im2colSizeOutput = validate863;

function validate863(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.height === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "height"},schema:schema180.required,parentSchema:schema180,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.width === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "width"},schema:schema180.required,parentSchema:schema180,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "height") || (key0 === "width"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema180,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.height !== undefined){
if(!(validate225(data.height, {instancePath:instancePath+"/height"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.width !== undefined){
if(!(validate225(data.width, {instancePath:instancePath+"/width"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema180.type,parentSchema:schema180,data};
(vErrors ??= []).push(err3);
errors++;
}
validate863.errors = vErrors;
return errors === 0;
}

export const im2colWeightsParams = validate866;

function validate866(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate866.errors = vErrors;
return errors === 0;
}

export const im2colWeightsInput = validate867;

function validate867(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "geometry"},schema:schema182.required,parentSchema:schema182,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema182.required,parentSchema:schema182,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "geometry") || (key0 === "weights"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema182,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate462(data.geometry, {instancePath:instancePath+"/geometry"}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema182.type,parentSchema:schema182,data};
(vErrors ??= []).push(err3);
errors++;
}
validate867.errors = vErrors;
return errors === 0;
}

export const im2colWeightsOutput = validate870;

function validate870(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema183.required,parentSchema:schema183,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema183,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate435(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema183.type,parentSchema:schema183,data};
(vErrors ??= []).push(err2);
errors++;
}
validate870.errors = vErrors;
return errors === 0;
}

export const im2colConvolutionParams = validate872;

function validate872(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.sparse === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "sparse"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "set") || (key0 === "rounding")) || (key0 === "share")) || (key0 === "sparse"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema184,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.set !== undefined){
if(!(validate217(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate221(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema184.properties.share.type,parentSchema:schema184.properties.share,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.sparse !== undefined){
let data3 = data.sparse;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/sparse",keyword:"type",params:{type: "boolean"},schema:schema184.properties.sparse.type,parentSchema:schema184.properties.sparse,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},schema:schema184.type,parentSchema:schema184,data};
(vErrors ??= []).push(err7);
errors++;
}
validate872.errors = vErrors;
return errors === 0;
}

export const im2colConvolutionInput = validate875;

function validate875(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "geometry"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.activations === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.weights === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "geometry") || (key0 === "activations")) || (key0 === "weights"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema185,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate462(data.geometry, {instancePath:instancePath+"/geometry"}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema185.type,parentSchema:schema185,data};
(vErrors ??= []).push(err4);
errors++;
}
validate875.errors = vErrors;
return errors === 0;
}

export const im2colConvolutionOutput = validate879;

function validate879(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.output === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "output"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "output")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema186,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.output !== undefined){
if(!(validate512(data.output, {instancePath:instancePath+"/output"}))){
vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema186.type,parentSchema:schema186,data};
(vErrors ??= []).push(err2);
errors++;
}
validate879.errors = vErrors;
return errors === 0;
}

export const dotParams = validate881;

function validate881(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate881.errors = vErrors;
return errors === 0;
}

export const dotInput = validate882;

function validate882(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema190.required,parentSchema:schema190,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema190.required,parentSchema:schema190,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema190,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema190.type,parentSchema:schema190,data};
(vErrors ??= []).push(err3);
errors++;
}
validate882.errors = vErrors;
return errors === 0;
}

export const dotOutput = validate885;

function validate885(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dot"},schema:schema191.required,parentSchema:schema191,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema191,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate225(data.dot, {instancePath:instancePath+"/dot"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema191.type,parentSchema:schema191,data};
(vErrors ??= []).push(err2);
errors++;
}
validate885.errors = vErrors;
return errors === 0;
}

export const dotPairsParams = validate887;

function validate887(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate887.errors = vErrors;
return errors === 0;
}

export const dotPairsInput = validate890;

function validate890(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema193.required,parentSchema:schema193,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema193.required,parentSchema:schema193,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema193,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema193.type,parentSchema:schema193,data};
(vErrors ??= []).push(err3);
errors++;
}
validate890.errors = vErrors;
return errors === 0;
}

export const dotPairsOutput = validate893;

function validate893(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dot"},schema:schema194.required,parentSchema:schema194,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema194,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate225(data.dot, {instancePath:instancePath+"/dot"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema194.type,parentSchema:schema194,data};
(vErrors ??= []).push(err2);
errors++;
}
validate893.errors = vErrors;
return errors === 0;
}

export const dotGemmParams = validate895;

function validate895(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "set"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rounding"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "share"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate273(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate277(data.rounding, {instancePath:instancePath+"/rounding"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "boolean"},schema:schema118.properties.share.type,parentSchema:schema118.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err5);
errors++;
}
validate895.errors = vErrors;
return errors === 0;
}

export const dotGemmInput = validate898;

function validate898(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "activations"},schema:schema196.required,parentSchema:schema196,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema196.required,parentSchema:schema196,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema196,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate309(data.activations, {instancePath:instancePath+"/activations"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate373(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema196.type,parentSchema:schema196,data};
(vErrors ??= []).push(err3);
errors++;
}
validate898.errors = vErrors;
return errors === 0;
}

export const dotGemmOutput = validate901;

function validate901(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "product"},schema:schema197.required,parentSchema:schema197,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "product")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema197,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.product !== undefined){
if(!(validate551(data.product, {instancePath:instancePath+"/product"}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema197.type,parentSchema:schema197,data};
(vErrors ??= []).push(err2);
errors++;
}
validate901.errors = vErrors;
return errors === 0;
}

export const dotAccumulatorParams = validate903;

function validate903(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate903.errors = vErrors;
return errors === 0;
}

export const dotAccumulatorInput = validate904;

function validate904(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.length === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "length"},schema:schema200.required,parentSchema:schema200,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "length")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema200,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.length !== undefined){
if(!(validate225(data.length, {instancePath:instancePath+"/length"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema200.type,parentSchema:schema200,data};
(vErrors ??= []).push(err2);
errors++;
}
validate904.errors = vErrors;
return errors === 0;
}

export const dotAccumulatorOutput = validate906;

function validate906(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema201.required,parentSchema:schema201,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema201,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema201.type,parentSchema:schema201,data};
(vErrors ??= []).push(err2);
errors++;
}
validate906.errors = vErrors;
return errors === 0;
}

export const bitplaneParams = validate908;

function validate908(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema202.required,parentSchema:schema202,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema202,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema202.type,parentSchema:schema202,data};
(vErrors ??= []).push(err2);
errors++;
}
validate908.errors = vErrors;
return errors === 0;
}

export const bitplaneInput = validate910;

function validate910(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema203.required,parentSchema:schema203,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema203,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate398(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema203.type,parentSchema:schema203,data};
(vErrors ??= []).push(err2);
errors++;
}
validate910.errors = vErrors;
return errors === 0;
}

export const bitplaneOutput = validate912;

function validate912(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema204.required,parentSchema:schema204,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema204.required,parentSchema:schema204,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema204.required,parentSchema:schema204,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema204,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate296(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate296(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema204.type,parentSchema:schema204,data};
(vErrors ??= []).push(err4);
errors++;
}
validate912.errors = vErrors;
return errors === 0;
}

export const bitplaneWeightsParams = validate916;

function validate916(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema205.required,parentSchema:schema205,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema205,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema205.type,parentSchema:schema205,data};
(vErrors ??= []).push(err2);
errors++;
}
validate916.errors = vErrors;
return errors === 0;
}

export const bitplaneWeightsInput = validate918;

function validate918(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema206.required,parentSchema:schema206,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema206.required,parentSchema:schema206,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema206.required,parentSchema:schema206,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema206,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate398(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate398(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema206.type,parentSchema:schema206,data};
(vErrors ??= []).push(err4);
errors++;
}
validate918.errors = vErrors;
return errors === 0;
}

export const bitplaneWeightsOutput = validate922;

function validate922(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "weights"},schema:schema207.required,parentSchema:schema207,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema207,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate439(data.weights, {instancePath:instancePath+"/weights"}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema207.type,parentSchema:schema207,data};
(vErrors ??= []).push(err2);
errors++;
}
validate922.errors = vErrors;
return errors === 0;
}

export const bitplaneRegularizerParams = validate924;

function validate924(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema208.required,parentSchema:schema208,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema208,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema208.type,parentSchema:schema208,data};
(vErrors ??= []).push(err2);
errors++;
}
validate924.errors = vErrors;
return errors === 0;
}

export const bitplaneRegularizerInput = validate926;

function validate926(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema209.required,parentSchema:schema209,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema209.required,parentSchema:schema209,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "positive") || (key0 === "negative"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema209,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate398(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate398(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema209.type,parentSchema:schema209,data};
(vErrors ??= []).push(err3);
errors++;
}
validate926.errors = vErrors;
return errors === 0;
}

export const bitplaneRegularizerOutput = validate929;

function validate929(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupLasso === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "groupLasso"},schema:schema210.required,parentSchema:schema210,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weighted === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "weighted"},schema:schema210.required,parentSchema:schema210,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "groupLasso") || (key0 === "weighted"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema210,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.groupLasso !== undefined){
if(!(validate598(data.groupLasso, {instancePath:instancePath+"/groupLasso"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
if(data.weighted !== undefined){
if(!(validate598(data.weighted, {instancePath:instancePath+"/weighted"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema210.type,parentSchema:schema210,data};
(vErrors ??= []).push(err3);
errors++;
}
validate929.errors = vErrors;
return errors === 0;
}

export const bitplaneRequantizeParams = validate932;

function validate932(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema212.required,parentSchema:schema212,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.maximumBits === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "maximumBits"},schema:schema212.required,parentSchema:schema212,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "maximumBits"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema212,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.maximumBits !== undefined){
if(!(validate225(data.maximumBits, {instancePath:instancePath+"/maximumBits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema212.type,parentSchema:schema212,data};
(vErrors ??= []).push(err3);
errors++;
}
validate932.errors = vErrors;
return errors === 0;
}

export const bitplaneRequantizeInput = validate935;

function validate935(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema213.required,parentSchema:schema213,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema213.required,parentSchema:schema213,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema213.required,parentSchema:schema213,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema213,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate398(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate398(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema213.type,parentSchema:schema213,data};
(vErrors ??= []).push(err4);
errors++;
}
validate935.errors = vErrors;
return errors === 0;
}

export const bitplaneRequantizeOutput = validate939;

function validate939(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema214.required,parentSchema:schema214,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.positive === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema214.required,parentSchema:schema214,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.negative === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema214.required,parentSchema:schema214,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.scale === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema214.required,parentSchema:schema214,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "bits") || (key0 === "positive")) || (key0 === "negative")) || (key0 === "scale"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema214,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.positive !== undefined){
if(!(validate296(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate296(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema214.type,parentSchema:schema214,data};
(vErrors ??= []).push(err5);
errors++;
}
validate939.errors = vErrors;
return errors === 0;
}

export const bitplaneStripParams = validate944;

function validate944(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema215.required,parentSchema:schema215,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema215,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema215.type,parentSchema:schema215,data};
(vErrors ??= []).push(err2);
errors++;
}
validate944.errors = vErrors;
return errors === 0;
}

export const bitplaneStripInput = validate946;

function validate946(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema216.required,parentSchema:schema216,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema216.required,parentSchema:schema216,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema216.required,parentSchema:schema216,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema216,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate309(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate309(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema216.type,parentSchema:schema216,data};
(vErrors ??= []).push(err4);
errors++;
}
validate946.errors = vErrors;
return errors === 0;
}

export const bitplaneStripOutput = validate950;

function validate950(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema217.required,parentSchema:schema217,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.effectiveBits === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "effectiveBits"},schema:schema217.required,parentSchema:schema217,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.positive === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "positive"},schema:schema217.required,parentSchema:schema217,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.negative === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "negative"},schema:schema217.required,parentSchema:schema217,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.scale === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "scale"},schema:schema217.required,parentSchema:schema217,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "bits") || (key0 === "effectiveBits")) || (key0 === "positive")) || (key0 === "negative")) || (key0 === "scale"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema217,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.effectiveBits !== undefined){
if(!(validate225(data.effectiveBits, {instancePath:instancePath+"/effectiveBits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.positive !== undefined){
if(!(validate296(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate296(data.negative, {instancePath:instancePath+"/negative"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate402(data.scale, {instancePath:instancePath+"/scale"}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},schema:schema217.type,parentSchema:schema217,data};
(vErrors ??= []).push(err6);
errors++;
}
validate950.errors = vErrors;
return errors === 0;
}

export const bitplaneCompressionParams = validate956;

function validate956(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate956.errors = vErrors;
return errors === 0;
}

export const bitplaneCompressionInput = validate957;

function validate957(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.layers === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "layers"},schema:schema219.required,parentSchema:schema219,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "layers")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema219,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.layers !== undefined){
let data0 = data.layers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.bits === undefined){
const err2 = {instancePath:instancePath+"/layers/" + i0,keyword:"required",params:{missingProperty: "bits"},schema:schema219.properties.layers.items.required,parentSchema:schema219.properties.layers.items,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
if(data1.parameters === undefined){
const err3 = {instancePath:instancePath+"/layers/" + i0,keyword:"required",params:{missingProperty: "parameters"},schema:schema219.properties.layers.items.required,parentSchema:schema219.properties.layers.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!((key1 === "bits") || (key1 === "parameters"))){
const err4 = {instancePath:instancePath+"/layers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema219.properties.layers.items,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data1.bits !== undefined){
if(!(validate225(data1.bits, {instancePath:instancePath+"/layers/" + i0+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data1.parameters !== undefined){
if(!(validate225(data1.parameters, {instancePath:instancePath+"/layers/" + i0+"/parameters"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/layers/" + i0,keyword:"type",params:{type: "object"},schema:schema219.properties.layers.items.type,parentSchema:schema219.properties.layers.items,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"},schema:schema219.properties.layers.type,parentSchema:schema219.properties.layers,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},schema:schema219.type,parentSchema:schema219,data};
(vErrors ??= []).push(err7);
errors++;
}
validate957.errors = vErrors;
return errors === 0;
}

export const bitplaneCompressionOutput = validate960;

function validate960(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.compression === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "compression"},schema:schema220.required,parentSchema:schema220,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "compression")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema220,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.compression !== undefined){
if(!(validate598(data.compression, {instancePath:instancePath+"/compression"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema220.type,parentSchema:schema220,data};
(vErrors ??= []).push(err2);
errors++;
}
validate960.errors = vErrors;
return errors === 0;
}

export const costParams = validate962;

function validate962(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate962.errors = vErrors;
return errors === 0;
}

export const costInput = validate963;

function validate963(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputs === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "outputs"},schema:schema222.required,parentSchema:schema222,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.reduction === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "reduction"},schema:schema222.required,parentSchema:schema222,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.weightBits === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "weightBits"},schema:schema222.required,parentSchema:schema222,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.activationBits === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "activationBits"},schema:schema222.required,parentSchema:schema222,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "outputs") || (key0 === "reduction")) || (key0 === "weightBits")) || (key0 === "activationBits"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema222,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.outputs !== undefined){
if(!(validate225(data.outputs, {instancePath:instancePath+"/outputs"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.reduction !== undefined){
if(!(validate225(data.reduction, {instancePath:instancePath+"/reduction"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.weightBits !== undefined){
if(!(validate225(data.weightBits, {instancePath:instancePath+"/weightBits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.activationBits !== undefined){
if(!(validate225(data.activationBits, {instancePath:instancePath+"/activationBits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema222.type,parentSchema:schema222,data};
(vErrors ??= []).push(err5);
errors++;
}
validate963.errors = vErrors;
return errors === 0;
}

export const costOutput = validate968;

function validate968(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accumulatorBits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "accumulatorBits"},schema:schema223.required,parentSchema:schema223,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.bops === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "bops"},schema:schema223.required,parentSchema:schema223,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "accumulatorBits") || (key0 === "bops"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema223,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.accumulatorBits !== undefined){
if(!(validate598(data.accumulatorBits, {instancePath:instancePath+"/accumulatorBits"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
if(data.bops !== undefined){
if(!(validate598(data.bops, {instancePath:instancePath+"/bops"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},schema:schema223.type,parentSchema:schema223,data};
(vErrors ??= []).push(err3);
errors++;
}
validate968.errors = vErrors;
return errors === 0;
}

export const costAreaParams = validate971;

function validate971(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate971.errors = vErrors;
return errors === 0;
}

export const costAreaInput = validate972;

function validate972(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bits"},schema:schema225.required,parentSchema:schema225,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema225,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate225(data.bits, {instancePath:instancePath+"/bits"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema225.type,parentSchema:schema225,data};
(vErrors ??= []).push(err2);
errors++;
}
validate972.errors = vErrors;
return errors === 0;
}

export const costAreaOutput = validate974;

function validate974(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.area === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "area"},schema:schema226.required,parentSchema:schema226,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "area")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema226,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.area !== undefined){
if(!(validate598(data.area, {instancePath:instancePath+"/area"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema226.type,parentSchema:schema226,data};
(vErrors ??= []).push(err2);
errors++;
}
validate974.errors = vErrors;
return errors === 0;
}

export const costBopsAreaParams = validate976;

function validate976(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
validate976.errors = vErrors;
return errors === 0;
}

export const costBopsAreaInput = validate977;

function validate977(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bops === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bops"},schema:schema228.required,parentSchema:schema228,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bops")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema228,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bops !== undefined){
if(!(validate598(data.bops, {instancePath:instancePath+"/bops"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema228.type,parentSchema:schema228,data};
(vErrors ??= []).push(err2);
errors++;
}
validate977.errors = vErrors;
return errors === 0;
}

export const costBopsAreaOutput = validate979;

function validate979(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.area === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "area"},schema:schema229.required,parentSchema:schema229,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "area")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema229,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.area !== undefined){
if(!(validate598(data.area, {instancePath:instancePath+"/area"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},schema:schema229.type,parentSchema:schema229,data};
(vErrors ??= []).push(err2);
errors++;
}
validate979.errors = vErrors;
return errors === 0;
}

export const systolicParams = validate981;

function validate981(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataflow === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dataflow"},schema:schema230.required,parentSchema:schema230,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rows"},schema:schema230.required,parentSchema:schema230,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.columns === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "columns"},schema:schema230.required,parentSchema:schema230,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dataflow") || (key0 === "rows")) || (key0 === "columns"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema230,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dataflow !== undefined){
let data0 = data.dataflow;
if(!(((data0 === "os") || (data0 === "ws")) || (data0 === "is"))){
const err4 = {instancePath:instancePath+"/dataflow",keyword:"enum",params:{allowedValues: schema230.properties.dataflow.enum},schema:schema230.properties.dataflow.enum,parentSchema:schema230.properties.dataflow,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.rows !== undefined){
if(!(validate225(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate225(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},schema:schema230.type,parentSchema:schema230,data};
(vErrors ??= []).push(err5);
errors++;
}
validate981.errors = vErrors;
return errors === 0;
}

export const systolicInput = validate984;

function validate984(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.M === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "M"},schema:schema231.required,parentSchema:schema231,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.N === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "N"},schema:schema231.required,parentSchema:schema231,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.K === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "K"},schema:schema231.required,parentSchema:schema231,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "M") || (key0 === "N")) || (key0 === "K"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema231,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.M !== undefined){
if(!(validate225(data.M, {instancePath:instancePath+"/M"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.N !== undefined){
if(!(validate225(data.N, {instancePath:instancePath+"/N"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.K !== undefined){
if(!(validate225(data.K, {instancePath:instancePath+"/K"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},schema:schema231.type,parentSchema:schema231,data};
(vErrors ??= []).push(err4);
errors++;
}
validate984.errors = vErrors;
return errors === 0;
}

export const systolicOutput = validate988;

function validate988(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.folds === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "folds"},schema:schema232.required,parentSchema:schema232,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.cyclesPerFold === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "cyclesPerFold"},schema:schema232.required,parentSchema:schema232,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.cycles === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "cycles"},schema:schema232.required,parentSchema:schema232,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.mapping === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "mapping"},schema:schema232.required,parentSchema:schema232,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.utilization === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "utilization"},schema:schema232.required,parentSchema:schema232,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "folds") || (key0 === "cyclesPerFold")) || (key0 === "cycles")) || (key0 === "mapping")) || (key0 === "utilization"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema232,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.folds !== undefined){
if(!(validate225(data.folds, {instancePath:instancePath+"/folds"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.cyclesPerFold !== undefined){
if(!(validate225(data.cyclesPerFold, {instancePath:instancePath+"/cyclesPerFold"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.cycles !== undefined){
if(!(validate225(data.cycles, {instancePath:instancePath+"/cycles"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.mapping !== undefined){
if(!(validate598(data.mapping, {instancePath:instancePath+"/mapping"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
if(data.utilization !== undefined){
if(!(validate598(data.utilization, {instancePath:instancePath+"/utilization"}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},schema:schema232.type,parentSchema:schema232,data};
(vErrors ??= []).push(err6);
errors++;
}
validate988.errors = vErrors;
return errors === 0;
}
