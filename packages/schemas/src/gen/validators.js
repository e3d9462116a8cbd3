// Made by scripts/generate.ts from spec/schemas; not to be edited.
"use strict";
export const manifest = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"manifest.schema.json","title":"Manifest","description":"The files of the corpus and its version.","type":"object","additionalProperties":false,"required":["schema","version","files"],"properties":{"schema":{"const":"sparqkit/manifest@1","description":"this form and its version"},"version":{"$ref":"values.schema.json#/$defs/version","description":"version of the corpus"},"files":{"type":"array","minItems":1,"description":"every vector file","items":{"type":"object","description":"one file","additionalProperties":false,"required":["path","feature","operation","numberOfTests","clauses","sha256"],"properties":{"path":{"$ref":"values.schema.json#/$defs/filePath"},"feature":{"$ref":"values.schema.json#/$defs/feature"},"operation":{"$ref":"values.schema.json#/$defs/operation"},"numberOfTests":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"tests in the file"},"clauses":{"$ref":"values.schema.json#/$defs/clauses","description":"clauses the file's groups name"},"sha256":{"$ref":"values.schema.json#/$defs/sha256","description":"hash of the file's bytes"}}}}}};
const schema21 = {"type":"string","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$","description":"major.minor.patch"};
const pattern3 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$", "");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},schema:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$",parentSchema:schema21,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
(vErrors ??= []).push(err1);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","pattern":"^[a-z0-9]+/[A-Za-z0-9._-]+\\.json$","description":"path of a vector file in the corpus: its feature's folder, a slash, its name"};
const pattern4 = new RegExp("^[a-z0-9]+/[A-Za-z0-9._-]+\\.json$", "");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+/[A-Za-z0-9._-]+\\.json$"},schema:"^[a-z0-9]+/[A-Za-z0-9._-]+\\.json$",parentSchema:schema22,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
(vErrors ??= []).push(err1);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"enum":["window","pair","encode","gather","quantize","im2col","dot","bitplane","cost","systolic"],"description":"what an implementation can claim"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((data === "window") || (data === "pair")) || (data === "encode")) || (data === "gather")) || (data === "quantize")) || (data === "im2col")) || (data === "dot")) || (data === "bitplane")) || (data === "cost")) || (data === "systolic"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum},schema:schema23.enum,parentSchema:schema23,data};
(vErrors ??= []).push(err0);
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"enum":["window","window.table","window.named","window.wide","pair","pair.table","pair.row","encode","encode.decode","encode.dot","encode.table","gather","gather.dot","quantize","quantize.round","quantize.scale","quantize.weights","quantize.bias","im2col","im2col.size","im2col.weights","im2col.convolution","dot","dot.pairs","dot.gemm","dot.accumulator","bitplane","bitplane.weights","bitplane.regularizer","bitplane.requantize","bitplane.strip","bitplane.compression","cost","cost.area","cost.bopsArea","systolic"],"description":"name of an operation of operations.md"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((((((((((((((((((((((((data === "window") || (data === "window.table")) || (data === "window.named")) || (data === "window.wide")) || (data === "pair")) || (data === "pair.table")) || (data === "pair.row")) || (data === "encode")) || (data === "encode.decode")) || (data === "encode.dot")) || (data === "encode.table")) || (data === "gather")) || (data === "gather.dot")) || (data === "quantize")) || (data === "quantize.round")) || (data === "quantize.scale")) || (data === "quantize.weights")) || (data === "quantize.bias")) || (data === "im2col")) || (data === "im2col.size")) || (data === "im2col.weights")) || (data === "im2col.convolution")) || (data === "dot")) || (data === "dot.pairs")) || (data === "dot.gemm")) || (data === "dot.accumulator")) || (data === "bitplane")) || (data === "bitplane.weights")) || (data === "bitplane.regularizer")) || (data === "bitplane.requantize")) || (data === "bitplane.strip")) || (data === "bitplane.compression")) || (data === "cost")) || (data === "cost.area")) || (data === "cost.bopsArea")) || (data === "systolic"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},schema:schema24.enum,parentSchema:schema24,data};
(vErrors ??= []).push(err0);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/clause"},"description":"clauses of the specification"};
const schema26 = {"type":"string","pattern":"^[A-Z][A-Z0-9]*-[1-9][0-9]*$","description":"number of a clause of the specification, without its brackets"};
const pattern5 = new RegExp("^[A-Z][A-Z0-9]*-[1-9][0-9]*$", "");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*-[1-9][0-9]*$"},schema:"^[A-Z][A-Z0-9]*-[1-9][0-9]*$",parentSchema:schema26,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
(vErrors ??= []).push(err1);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25,data};
(vErrors ??= []).push(err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate63(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema25.type,parentSchema:schema25,data};
(vErrors ??= []).push(err1);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 in lower-case hexadecimal"};
const pattern6 = new RegExp("^[0-9a-f]{64}$", "");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema27,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data};
(vErrors ??= []).push(err1);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.files === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "schema") || (key0 === "version")) || (key0 === "files"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if("sparqkit/manifest@1" !== data0){
const err4 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "sparqkit/manifest@1"},schema:"sparqkit/manifest@1",parentSchema:schema19.properties.schema,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.version !== undefined){
if(!(validate54(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
let data2 = data.files;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.files,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.path === undefined){
const err6 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema19.properties.files.items.required,parentSchema:schema19.properties.files.items,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
if(data3.feature === undefined){
const err7 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "feature"},schema:schema19.properties.files.items.required,parentSchema:schema19.properties.files.items,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
if(data3.operation === undefined){
const err8 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "operation"},schema:schema19.properties.files.items.required,parentSchema:schema19.properties.files.items,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(data3.numberOfTests === undefined){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "numberOfTests"},schema:schema19.properties.files.items.required,parentSchema:schema19.properties.files.items,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
if(data3.clauses === undefined){
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "clauses"},schema:schema19.properties.files.items.required,parentSchema:schema19.properties.files.items,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
if(data3.sha256 === undefined){
const err11 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema19.properties.files.items.required,parentSchema:schema19.properties.files.items,data:data3};
(vErrors ??= []).push(err11);
errors++;
}
for(const key1 in data3){
if(errors>=20) break;
if(!((((((key1 === "path") || (key1 === "feature")) || (key1 === "operation")) || (key1 === "numberOfTests")) || (key1 === "clauses")) || (key1 === "sha256"))){
const err12 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.files.items,data:data3};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data3.path !== undefined){
if(!(validate56(data3.path, {instancePath:instancePath+"/files/" + i0+"/path",parentData:data3,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.feature !== undefined){
if(!(validate58(data3.feature, {instancePath:instancePath+"/files/" + i0+"/feature",parentData:data3,parentDataProperty:"feature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data3.operation !== undefined){
if(!(validate60(data3.operation, {instancePath:instancePath+"/files/" + i0+"/operation",parentData:data3,parentDataProperty:"operation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data3.numberOfTests !== undefined){
let data7 = data3.numberOfTests;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/files/" + i0+"/numberOfTests",schemaPath:"#/properties/files/items/properties/numberOfTests/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.files.items.properties.numberOfTests.type,parentSchema:schema19.properties.files.items.properties.numberOfTests,data:data7};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/files/" + i0+"/numberOfTests",schemaPath:"#/properties/files/items/properties/numberOfTests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema19.properties.files.items.properties.numberOfTests,data:data7};
(vErrors ??= []).push(err14);
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/files/" + i0+"/numberOfTests",schemaPath:"#/properties/files/items/properties/numberOfTests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.files.items.properties.numberOfTests,data:data7};
(vErrors ??= []).push(err15);
errors++;
}
}
}
if(data3.clauses !== undefined){
if(!(validate62(data3.clauses, {instancePath:instancePath+"/files/" + i0+"/clauses",parentData:data3,parentDataProperty:"clauses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data3.sha256 !== undefined){
if(!(validate66(data3.sha256, {instancePath:instancePath+"/files/" + i0+"/sha256",parentData:data3,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.files.items.type,parentSchema:schema19.properties.files.items,data:data3};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema19.properties.files.type,parentSchema:schema19.properties.files,data:data2};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
(vErrors ??= []).push(err18);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const protocolRequest = validate93;
const schema29 = {"description":"a line to the implementation","type":"object","required":["cmd"],"properties":{"cmd":{"enum":["start","run","stop"],"description":"what is asked"}},"allOf":[{"if":{"type":"object","required":["cmd"],"properties":{"cmd":{"const":"start"}}},"then":{"$ref":"#/$defs/start"}},{"if":{"type":"object","required":["cmd"],"properties":{"cmd":{"const":"run"}}},"then":{"$ref":"#/$defs/run"}},{"if":{"type":"object","required":["cmd"],"properties":{"cmd":{"const":"stop"}}},"then":{"$ref":"#/$defs/stop"}}]};
const schema30 = {"type":"object","description":"the first request","additionalProperties":false,"required":["cmd","protocol"],"properties":{"cmd":{"const":"start","description":"begin"},"protocol":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"version of the protocol"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cmd === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cmd"},schema:schema30.required,parentSchema:schema30,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.protocol === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},schema:schema30.required,parentSchema:schema30,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "cmd") || (key0 === "protocol"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.cmd !== undefined){
let data0 = data.cmd;
if("start" !== data0){
const err3 = {instancePath:instancePath+"/cmd",schemaPath:"#/properties/cmd/const",keyword:"const",params:{allowedValue: "start"},schema:"start",parentSchema:schema30.properties.cmd,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.protocol !== undefined){
let data1 = data.protocol;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.protocol.type,parentSchema:schema30.properties.protocol,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema30.properties.protocol,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.protocol,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
(vErrors ??= []).push(err7);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","description":"a batch of one operation","additionalProperties":false,"required":["cmd","seq","operation","params","inputs"],"properties":{"cmd":{"const":"run","description":"answer a batch"},"seq":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"number of the batch"},"operation":{"$ref":"values.schema.json#/$defs/operation"},"params":{"type":"object","description":"of the operation"},"inputs":{"type":"array","minItems":1,"items":{"type":"object","description":"of the operation"},"description":"what is asked, one result each"}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((((((((((((((((((((((((data === "window") || (data === "window.table")) || (data === "window.named")) || (data === "window.wide")) || (data === "pair")) || (data === "pair.table")) || (data === "pair.row")) || (data === "encode")) || (data === "encode.decode")) || (data === "encode.dot")) || (data === "encode.table")) || (data === "gather")) || (data === "gather.dot")) || (data === "quantize")) || (data === "quantize.round")) || (data === "quantize.scale")) || (data === "quantize.weights")) || (data === "quantize.bias")) || (data === "im2col")) || (data === "im2col.size")) || (data === "im2col.weights")) || (data === "im2col.convolution")) || (data === "dot")) || (data === "dot.pairs")) || (data === "dot.gemm")) || (data === "dot.accumulator")) || (data === "bitplane")) || (data === "bitplane.weights")) || (data === "bitplane.regularizer")) || (data === "bitplane.requantize")) || (data === "bitplane.strip")) || (data === "bitplane.compression")) || (data === "cost")) || (data === "cost.area")) || (data === "cost.bopsArea")) || (data === "systolic"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},schema:schema24.enum,parentSchema:schema24,data};
(vErrors ??= []).push(err0);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cmd === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cmd"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.operation === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.params === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.inputs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "cmd") || (key0 === "seq")) || (key0 === "operation")) || (key0 === "params")) || (key0 === "inputs"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.cmd !== undefined){
let data0 = data.cmd;
if("run" !== data0){
const err6 = {instancePath:instancePath+"/cmd",schemaPath:"#/properties/cmd/const",keyword:"const",params:{allowedValue: "run"},schema:"run",parentSchema:schema31.properties.cmd,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.seq.type,parentSchema:schema31.properties.seq,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema31.properties.seq,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.seq,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.operation !== undefined){
if(!(validate73(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err10 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},schema:schema31.properties.params.type,parentSchema:schema31.properties.params,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.inputs !== undefined){
let data4 = data.inputs;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.inputs,data:data4};
(vErrors ??= []).push(err11);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0 && errors<20; i0++){
let data5 = data4[i0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err12 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.inputs.items.type,parentSchema:schema31.properties.inputs.items,data:data5};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},schema:schema31.properties.inputs.type,parentSchema:schema31.properties.inputs,data:data4};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
(vErrors ??= []).push(err14);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","description":"the last request","additionalProperties":false,"required":["cmd"],"properties":{"cmd":{"const":"stop","description":"exit"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cmd === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cmd"},schema:schema33.required,parentSchema:schema33,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cmd")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cmd !== undefined){
let data0 = data.cmd;
if("stop" !== data0){
const err2 = {instancePath:instancePath+"/cmd",schemaPath:"#/properties/cmd/const",keyword:"const",params:{allowedValue: "stop"},schema:"stop",parentSchema:schema33.properties.cmd,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
(vErrors ??= []).push(err3);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema29.allOf[0].if,parentSchema:schema29.allOf[0],data};
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
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
if(valid3){
var props1 = true;
}
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema29.allOf[1].if,parentSchema:schema29.allOf[1],data};
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
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
if(valid5){
var props2 = true;
}
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema29.allOf[2].if,parentSchema:schema29.allOf[2],data};
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
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cmd"},schema:schema29.required,parentSchema:schema29,data};
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
const err13 = {instancePath:instancePath+"/cmd",schemaPath:"#/properties/cmd/enum",keyword:"enum",params:{allowedValues: schema29.properties.cmd.enum},schema:schema29.properties.cmd.enum,parentSchema:schema29.properties.cmd,data:data3};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
(vErrors ??= []).push(err14);
errors++;
}
validate93.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const protocolResponse = validate97;
const schema34 = {"description":"a line from the implementation: results if it has a seq, else the answer to start","if":{"type":"object","required":["seq"],"properties":{"seq":true}},"then":{"$ref":"#/$defs/results"},"else":{"$ref":"#/$defs/started"}};
const schema35 = {"type":"object","description":"the answer to run","additionalProperties":false,"required":["seq","results"],"properties":{"seq":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"number of the batch"},"results":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/result"},"description":"one an input, in their order"}}};
const schema36 = {"type":"object","minProperties":1,"maxProperties":1,"description":"exactly one of the four","additionalProperties":false,"properties":{"output":{"type":"object","description":"of the operation"},"rejected":{"type":"object","description":"the input must be refused","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","description":"one of the codes of operations.md; another one is a failed test"}}},"skipped":{"type":"string","description":"why it is not done"},"errored":{"type":"string","description":"what went wrong"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema36,data};
(vErrors ??= []).push(err0);
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema36,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "output") || (key0 === "rejected")) || (key0 === "skipped")) || (key0 === "errored"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.output !== undefined){
let data0 = data.output;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},schema:schema36.properties.output.type,parentSchema:schema36.properties.output,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.rejected !== undefined){
let data1 = data.rejected;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err4 = {instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/required",keyword:"required",params:{missingProperty: "code"},schema:schema36.properties.rejected.required,parentSchema:schema36.properties.rejected,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!(key1 === "code")){
const err5 = {instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema36.properties.rejected,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/rejected/code",schemaPath:"#/properties/rejected/properties/code/type",keyword:"type",params:{type: "string"},schema:schema36.properties.rejected.properties.code.type,parentSchema:schema36.properties.rejected.properties.code,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type: "object"},schema:schema36.properties.rejected.type,parentSchema:schema36.properties.rejected,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.skipped !== undefined){
let data3 = data.skipped;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "string"},schema:schema36.properties.skipped.type,parentSchema:schema36.properties.skipped,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.errored !== undefined){
let data4 = data.errored;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/errored",schemaPath:"#/properties/errored/type",keyword:"type",params:{type: "string"},schema:schema36.properties.errored.type,parentSchema:schema36.properties.errored,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
(vErrors ??= []).push(err10);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},schema:schema35.required,parentSchema:schema35,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.results === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},schema:schema35.required,parentSchema:schema35,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "seq") || (key0 === "results"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.seq.type,parentSchema:schema35.properties.seq,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema35.properties.seq,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.seq,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties.results,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate81(data1[i0], {instancePath:instancePath+"/results/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},schema:schema35.properties.results.type,parentSchema:schema35.properties.results,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
(vErrors ??= []).push(err8);
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","description":"the answer to start","additionalProperties":false,"required":["protocol","implementation"],"properties":{"protocol":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"version of the protocol"},"implementation":{"$ref":"#/$defs/implementation"}}};
const schema38 = {"type":"object","description":"who answers","additionalProperties":false,"required":["name","version","language","features"],"properties":{"name":{"$ref":"values.schema.json#/$defs/text","description":"name of the implementation"},"version":{"type":"string","description":"its version"},"language":{"type":"string","description":"what it is written in"},"features":{"type":"array","items":{"$ref":"values.schema.json#/$defs/feature"},"description":"what it claims; nothing else is asked"},"homepage":{"type":"string","description":"where it lives"},"notes":{"type":"string","description":"what people should know"}}};
const schema39 = {"type":"string","pattern":"\\S","description":"text for people, not blank"};
const pattern7 = new RegExp("\\S", "");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema39,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data};
(vErrors ??= []).push(err1);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((data === "window") || (data === "pair")) || (data === "encode")) || (data === "gather")) || (data === "quantize")) || (data === "im2col")) || (data === "dot")) || (data === "bitplane")) || (data === "cost")) || (data === "systolic"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum},schema:schema23.enum,parentSchema:schema23,data};
(vErrors ??= []).push(err0);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema38.required,parentSchema:schema38,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema38.required,parentSchema:schema38,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.language === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},schema:schema38.required,parentSchema:schema38,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.features === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"},schema:schema38.required,parentSchema:schema38,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "name") || (key0 === "version")) || (key0 === "language")) || (key0 === "features")) || (key0 === "homepage")) || (key0 === "notes"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.name !== undefined){
if(!(validate86(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema38.properties.version.type,parentSchema:schema38.properties.version,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.language !== undefined){
let data2 = data.language;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},schema:schema38.properties.language.type,parentSchema:schema38.properties.language,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.features !== undefined){
let data3 = data.features;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate88(data3[i0], {instancePath:instancePath+"/features/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},schema:schema38.properties.features.type,parentSchema:schema38.properties.features,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.homepage !== undefined){
let data5 = data.homepage;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type: "string"},schema:schema38.properties.homepage.type,parentSchema:schema38.properties.homepage,data:data5};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.notes !== undefined){
let data6 = data.notes;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"},schema:schema38.properties.notes.type,parentSchema:schema38.properties.notes,data:data6};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
(vErrors ??= []).push(err10);
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},schema:schema37.required,parentSchema:schema37,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.implementation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementation"},schema:schema37.required,parentSchema:schema37,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "protocol") || (key0 === "implementation"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.protocol.type,parentSchema:schema37.properties.protocol,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema37.properties.protocol,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties.protocol,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.implementation !== undefined){
if(!(validate85(data.implementation, {instancePath:instancePath+"/implementation",parentData:data,parentDataProperty:"implementation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
(vErrors ??= []).push(err6);
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.seq === undefined) && (missing0 = "seq")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
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
if(!(validate80(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema34.if,parentSchema:schema34,data};
(vErrors ??= []).push(err2);
errors++;
}
validate97.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const protocolStarted = validate100;

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},schema:schema37.required,parentSchema:schema37,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.implementation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementation"},schema:schema37.required,parentSchema:schema37,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "protocol") || (key0 === "implementation"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.protocol.type,parentSchema:schema37.properties.protocol,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema37.properties.protocol,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties.protocol,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.implementation !== undefined){
if(!(validate85(data.implementation, {instancePath:instancePath+"/implementation",parentData:data,parentDataProperty:"implementation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
(vErrors ??= []).push(err6);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const protocolResults = validate102;

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},schema:schema35.required,parentSchema:schema35,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.results === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},schema:schema35.required,parentSchema:schema35,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "seq") || (key0 === "results"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.seq.type,parentSchema:schema35.properties.seq,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema35.properties.seq,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.seq,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties.results,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate81(data1[i0], {instancePath:instancePath+"/results/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},schema:schema35.properties.results.type,parentSchema:schema35.properties.results,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
(vErrors ??= []).push(err8);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const vectors = validate104;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"vectors.schema.json","title":"Vector file","description":"Tests of one operation; spec/vectors.md says what the fields mean.","type":"object","allOf":[{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"window"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/window/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/window/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/window/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/window/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"window.table"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/window.table/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/window.table/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/window.table/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/window.table/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"window.named"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/window.named/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/window.named/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/window.named/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/window.named/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"window.wide"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/window.wide/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/window.wide/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/window.wide/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/window.wide/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"pair"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/pair/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/pair/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/pair/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/pair/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"pair.table"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/pair.table/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/pair.table/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/pair.table/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/pair.table/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"pair.row"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/pair.row/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/pair.row/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/pair.row/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/pair.row/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"encode"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/encode/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/encode/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/encode/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/encode/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"encode.decode"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/encode.decode/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/encode.decode/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/encode.decode/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/encode.decode/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"encode.dot"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/encode.dot/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/encode.dot/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/encode.dot/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/encode.dot/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"encode.table"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/encode.table/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/encode.table/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/encode.table/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/encode.table/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"gather"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/gather/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/gather/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/gather/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/gather/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"gather.dot"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/gather.dot/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/gather.dot/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/gather.dot/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/gather.dot/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"quantize"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/quantize/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/quantize/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/quantize/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/quantize/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"quantize.round"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/quantize.round/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/quantize.round/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/quantize.round/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/quantize.round/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"quantize.scale"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/quantize.scale/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/quantize.scale/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/quantize.scale/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/quantize.scale/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"quantize.weights"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/quantize.weights/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/quantize.weights/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/quantize.weights/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/quantize.weights/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"quantize.bias"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/quantize.bias/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/quantize.bias/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/quantize.bias/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/quantize.bias/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"im2col"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/im2col/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/im2col/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/im2col/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/im2col/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"im2col.size"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/im2col.size/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/im2col.size/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/im2col.size/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/im2col.size/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"im2col.weights"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/im2col.weights/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/im2col.weights/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/im2col.weights/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/im2col.weights/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"im2col.convolution"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/im2col.convolution/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/im2col.convolution/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/im2col.convolution/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/im2col.convolution/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"dot"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/dot/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/dot/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/dot/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/dot/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"dot.pairs"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/dot.pairs/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/dot.pairs/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/dot.pairs/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/dot.pairs/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"dot.gemm"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/dot.gemm/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/dot.gemm/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/dot.gemm/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/dot.gemm/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"dot.accumulator"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/dot.accumulator/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/dot.accumulator/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/dot.accumulator/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/dot.accumulator/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane.weights"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane.weights/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane.weights/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane.weights/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane.weights/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane.regularizer"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane.regularizer/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane.regularizer/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane.regularizer/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane.regularizer/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane.requantize"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane.requantize/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane.requantize/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane.requantize/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane.requantize/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane.strip"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane.strip/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane.strip/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane.strip/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane.strip/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"bitplane.compression"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/bitplane.compression/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/bitplane.compression/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/bitplane.compression/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/bitplane.compression/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"cost"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/cost/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/cost/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/cost/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/cost/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"cost.area"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/cost.area/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/cost.area/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/cost.area/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/cost.area/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"cost.bopsArea"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/cost.bopsArea/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/cost.bopsArea/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/cost.bopsArea/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/cost.bopsArea/properties/output"}}}}}}}}}}}}},{"if":{"type":"object","required":["operation"],"properties":{"operation":{"const":"systolic"}}},"then":{"type":"object","properties":{"groups":{"type":"array","items":{"type":"object","properties":{"params":{"$ref":"operations.schema.json#/$defs/systolic/properties/params"},"tests":{"type":"array","items":{"type":"object","properties":{"input":{"$ref":"operations.schema.json#/$defs/systolic/properties/input"},"expected":{"$ref":"operations.schema.json#/$defs/systolic/properties/output"},"alternatives":{"type":"array","items":{"type":"object","properties":{"expected":{"$ref":"operations.schema.json#/$defs/systolic/properties/output"}}}}}}}}}}}}}],"additionalProperties":false,"required":["schema","feature","operation","header","numberOfTests","notes","groups"],"properties":{"schema":{"const":"sparqkit/vectors@1","description":"this form and its version"},"feature":{"$ref":"values.schema.json#/$defs/feature"},"operation":{"$ref":"values.schema.json#/$defs/operation"},"header":{"type":"array","minItems":1,"items":{"$ref":"values.schema.json#/$defs/text"},"description":"what the file holds, line by line"},"numberOfTests":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"tests of all groups, against truncation"},"notes":{"type":"object","propertyNames":{"$ref":"#/$defs/flag"},"additionalProperties":{"$ref":"#/$defs/note"},"description":"every flag used in the file"},"groups":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/group"},"description":"tests that share params"}},"$defs":{"flag":{"type":"string","pattern":"^[A-Z][A-Za-z0-9]*$","description":"name of a note"},"note":{"type":"object","description":"what a flag means","additionalProperties":false,"required":["kind","description","effect","clauses"],"properties":{"kind":{"enum":["BASIC","EDGE_CASE","EXHAUSTIVE","RANDOM","LIMIT","INVALID"],"description":"what sort of tests these are"},"description":{"$ref":"values.schema.json#/$defs/text","description":"what the flag says of a test"},"effect":{"$ref":"values.schema.json#/$defs/text","description":"what a failure usually means"},"clauses":{"$ref":"values.schema.json#/$defs/clauses"}}},"group":{"type":"object","description":"tests that share params","additionalProperties":false,"required":["source","level","clauses","params","tests"],"properties":{"source":{"type":"object","description":"where the tests come from","additionalProperties":false,"required":["name","version"],"properties":{"name":{"$ref":"values.schema.json#/$defs/text","description":"what made the tests"},"version":{"$ref":"values.schema.json#/$defs/text","description":"version of that"}}},"level":{"enum":["required","recommended"],"description":"recommended where an implementation that lacks it is still SPARQ"},"clauses":{"$ref":"values.schema.json#/$defs/clauses"},"params":{"type":"object","description":"of the operation"},"tolerance":{"$ref":"#/$defs/tolerance"},"tests":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/test"},"description":"the tests"}}},"tolerance":{"type":"object","minProperties":1,"description":"how near float32 and float64 values must come; without it, bit by bit","additionalProperties":false,"properties":{"rel":{"type":"number","minimum":0,"description":"largest difference relative to the expected value"},"abs":{"type":"number","minimum":0,"description":"largest difference"},"ulp":{"type":"number","minimum":0,"description":"largest difference in units of the last place"}}},"error":{"type":"object","description":"why the input must be rejected","additionalProperties":false,"required":["code"],"properties":{"code":{"$ref":"values.schema.json#/$defs/errorCode"}}},"test":{"type":"object","description":"one test","allOf":[{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"valid"}}},"then":{"type":"object","required":["expected"],"properties":{"expected":true,"error":false,"alternatives":false}}},{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"invalid"}}},"then":{"type":"object","required":["error"],"properties":{"error":true,"expected":false,"alternatives":false,"sha256":false}}},{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"acceptable"}}},"then":{"type":"object","required":["alternatives"],"properties":{"alternatives":true,"expected":false,"error":false,"sha256":false,"flags":{"type":"array","minItems":1}}}}],"additionalProperties":false,"required":["id","flags","input","result"],"properties":{"id":{"$ref":"values.schema.json#/$defs/testId"},"comment":{"$ref":"values.schema.json#/$defs/text","description":"what the test is about"},"flags":{"type":"array","items":{"$ref":"#/$defs/flag"},"description":"names of notes"},"input":{"type":"object","description":"of the operation"},"result":{"enum":["valid","invalid","acceptable"],"description":"whether the output must equal expected, the input be rejected, or any of the alternatives will do"},"expected":{"type":"object","description":"of the operation"},"error":{"$ref":"#/$defs/error"},"alternatives":{"type":"array","minItems":2,"items":{"type":"object","minProperties":1,"maxProperties":1,"description":"one of the outputs or errors that will do","additionalProperties":false,"properties":{"expected":{"type":"object","description":"of the operation"},"error":{"$ref":"#/$defs/error"}}},"description":"what an implementation may choose from"},"sha256":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"values.schema.json#/$defs/sha256"},"description":"hash of the bytes of an expected tensor, by its field"}}}}};
const schema47 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set","rounding"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"},"rounding":{"$ref":"values.schema.json#/$defs/rounding"}}};
const schema48 = {"type":"object","description":"window set [WINDOW-1]; an invalid test may break the rules of [WINDOW-2], never these types","additionalProperties":false,"required":["bits","shifts"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"n, the bits an activation keeps"},"shifts":{"$ref":"values.schema.json#/$defs/integers","description":"position of each window's least significant bit, lowest first"}}};
const schema49 = {"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991,"description":"integer that every JSON reader keeps exactly: magnitude at most 2^53 - 1"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema49.type,parentSchema:schema49,data};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema49,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data < -9007199254740991 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},schema:-9007199254740991,parentSchema:schema49,data};
(vErrors ??= []).push(err2);
errors++;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"array","items":{"$ref":"#/$defs/integer"},"description":"list of integers"};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate108(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema50.type,parentSchema:schema50,data};
(vErrors ??= []).push(err0);
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shifts"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate108(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate110(data.shifts, {instancePath:instancePath+"/shifts",parentData:data,parentDataProperty:"shifts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
(vErrors ??= []).push(err3);
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"enum":["trim","round"],"description":"what becomes of the bits below the window [WINDOW-4]"};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "trim") || (data === "round"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema51.enum},schema:schema51.enum,parentSchema:schema51,data};
(vErrors ??= []).push(err0);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema47.required,parentSchema:schema47,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema47.required,parentSchema:schema47,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "set") || (key0 === "rounding"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate114(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
(vErrors ??= []).push(err3);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["a"],"properties":{"a":{"$ref":"values.schema.json#/$defs/integer","description":"activation"}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema49.type,parentSchema:schema49,data};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema49,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data < -9007199254740991 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},schema:-9007199254740991,parentSchema:schema49,data};
(vErrors ??= []).push(err2);
errors++;
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "a"},schema:schema52.required,parentSchema:schema52,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate118(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
(vErrors ??= []).push(err2);
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["cut","shift","kept"],"properties":{"cut":{"$ref":"values.schema.json#/$defs/integer","description":"the activation after the cut, kept x 2^shift"},"shift":{"$ref":"values.schema.json#/$defs/integer","description":"position of its window"},"kept":{"$ref":"values.schema.json#/$defs/integer","description":"the bits that are kept"}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cut"},schema:schema54.required,parentSchema:schema54,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shift === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shift"},schema:schema54.required,parentSchema:schema54,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.kept === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kept"},schema:schema54.required,parentSchema:schema54,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "cut") || (key0 === "shift")) || (key0 === "kept"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate118(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.shift !== undefined){
if(!(validate118(data.shift, {instancePath:instancePath+"/shift",parentData:data,parentDataProperty:"shift",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.kept !== undefined){
if(!(validate118(data.kept, {instancePath:instancePath+"/kept",parentData:data,parentDataProperty:"kept",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
(vErrors ??= []).push(err4);
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set","rounding"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"},"rounding":{"$ref":"values.schema.json#/$defs/rounding"}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema55.required,parentSchema:schema55,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema55.required,parentSchema:schema55,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "set") || (key0 === "rounding"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate114(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
(vErrors ??= []).push(err3);
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","description":"an object without fields","additionalProperties":false,"properties":{}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["cut"],"properties":{"cut":{"$ref":"values.schema.json#/$defs/tensor-uint8-1d","description":"the cut of 0..255"}}};
const schema58 = {"type":"object","description":"tensor of uint8 of one dimension","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"uint8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-1d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};
const schema59 = {"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"#/$defs/count"},"description":"sizes of one dimension"};
const schema60 = {"type":"integer","minimum":0,"maximum":9007199254740991,"description":"integer from 0"};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema60.type,parentSchema:schema60,data};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema60,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60,data};
(vErrors ??= []).push(err2);
errors++;
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema59,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema59,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate136(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema59.type,parentSchema:schema59,data};
(vErrors ??= []).push(err2);
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"string","pattern":"^[0-9a-fA-F]*$","description":"the elements' bytes in hexadecimal, row-major, each element little-endian"};
const pattern8 = new RegExp("^[0-9a-fA-F]*$", "");

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]*$"},schema:"^[0-9a-fA-F]*$",parentSchema:schema61,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema61.type,parentSchema:schema61,data};
(vErrors ??= []).push(err1);
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema58.required,parentSchema:schema58,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema58.required,parentSchema:schema58,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema58.required,parentSchema:schema58,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("uint8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "uint8"},schema:"uint8",parentSchema:schema58.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate135(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
(vErrors ??= []).push(err5);
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cut"},schema:schema57.required,parentSchema:schema57,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate134(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
(vErrors ??= []).push(err2);
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"name of a window set"}}};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema63.required,parentSchema:schema63,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "name")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema63.properties.name.type,parentSchema:schema63.properties.name,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
(vErrors ??= []).push(err3);
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["bits","shifts"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"n"},"shifts":{"$ref":"values.schema.json#/$defs/integers","description":"its shifts, ascending"}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate108(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema50.type,parentSchema:schema50,data};
(vErrors ??= []).push(err0);
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema64.required,parentSchema:schema64,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shifts"},schema:schema64.required,parentSchema:schema64,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate150(data.shifts, {instancePath:instancePath+"/shifts",parentData:data,parentDataProperty:"shifts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
(vErrors ??= []).push(err3);
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema66.required,parentSchema:schema66,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
(vErrors ??= []).push(err2);
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["bits","shifts"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of the wide set"},"shifts":{"$ref":"values.schema.json#/$defs/integers","description":"shifts of the wide set, ascending"}}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shifts"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate150(data.shifts, {instancePath:instancePath+"/shifts",parentData:data,parentDataProperty:"shifts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
(vErrors ??= []).push(err3);
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","description":"rule of pairs [PAIR-1]","additionalProperties":false,"required":["set","rounding","share"],"properties":{"set":{"$ref":"#/$defs/windowSet","description":"the window set"},"rounding":{"$ref":"#/$defs/rounding"},"share":{"type":"boolean","description":"whether a pair shares its bits"}}};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shifts"},schema:schema48.required,parentSchema:schema48,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate108(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate110(data.shifts, {instancePath:instancePath+"/shifts",parentData:data,parentDataProperty:"shifts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
(vErrors ??= []).push(err3);
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "trim") || (data === "round"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema51.enum},schema:schema51.enum,parentSchema:schema51,data};
(vErrors ??= []).push(err0);
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["a"],"properties":{"a":{"$ref":"values.schema.json#/$defs/pair","description":"[a0, a1], two activations"}}};
const schema73 = {"type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/integer"},"description":"two integers, of the first and of the second"};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema73,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema73,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate108(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema73.type,parentSchema:schema73,data};
(vErrors ??= []).push(err2);
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "a"},schema:schema72.required,parentSchema:schema72,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate174(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
(vErrors ??= []).push(err2);
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["cut"],"properties":{"cut":{"$ref":"values.schema.json#/$defs/pair","description":"[c0, c1], the two after the cut"}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cut"},schema:schema74.required,parentSchema:schema74,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate174(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
(vErrors ??= []).push(err2);
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["cut"],"properties":{"cut":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"[65536, 2]; row 256 a0 + a1 is the cut of (a0, a1)"}}};
const schema78 = {"type":"object","description":"tensor of uint8 of two dimensions","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"uint8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-2d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};
const schema79 = {"type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/count"},"description":"sizes of two dimensions"};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema79,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema79,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate136(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema79.type,parentSchema:schema79,data};
(vErrors ??= []).push(err2);
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema78.required,parentSchema:schema78,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema78.required,parentSchema:schema78,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema78.required,parentSchema:schema78,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema78,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("uint8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "uint8"},schema:"uint8",parentSchema:schema78.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate190(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema78.type,parentSchema:schema78,data};
(vErrors ??= []).push(err5);
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cut"},schema:schema77.required,parentSchema:schema77,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema77,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate189(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema77.type,parentSchema:schema77,data};
(vErrors ??= []).push(err2);
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["a"],"properties":{"a":{"$ref":"values.schema.json#/$defs/tensor-uint8-1d","description":"activations [K]"}}};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "a"},schema:schema81.required,parentSchema:schema81,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate134(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
(vErrors ??= []).push(err2);
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["cut"],"properties":{"cut":{"$ref":"values.schema.json#/$defs/tensor-uint8-1d","description":"[K], the row after the cut"}}};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cut"},schema:schema82.required,parentSchema:schema82,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema82,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate134(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema82.type,parentSchema:schema82,data};
(vErrors ??= []).push(err2);
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["a"],"properties":{"a":{"$ref":"values.schema.json#/$defs/pair","description":"[a0, a1], two activations"}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "a"},schema:schema84.required,parentSchema:schema84,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema84,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate174(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema84.type,parentSchema:schema84,data};
(vErrors ??= []).push(err2);
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["data","shiftCtrl","muxCtrl"],"properties":{"data":{"$ref":"values.schema.json#/$defs/pair","description":"[d0, d1], bits of the two fields"},"shiftCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[s0, s1], indices into the shift table"},"muxCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[m0, m1], which activation a field belongs to"}}};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema85.required,parentSchema:schema85,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema85.required,parentSchema:schema85,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema85.required,parentSchema:schema85,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema85,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.data !== undefined){
if(!(validate174(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate174(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl",parentData:data,parentDataProperty:"shiftCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate174(data.muxCtrl, {instancePath:instancePath+"/muxCtrl",parentData:data,parentDataProperty:"muxCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema85.type,parentSchema:schema85,data};
(vErrors ??= []).push(err4);
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"}}};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema86.required,parentSchema:schema86,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema86,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema86.type,parentSchema:schema86,data};
(vErrors ??= []).push(err2);
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["data","shiftCtrl","muxCtrl"],"properties":{"data":{"$ref":"values.schema.json#/$defs/pair","description":"[d0, d1], bits of the two fields"},"shiftCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[s0, s1], indices into the shift table"},"muxCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[m0, m1], which activation a field belongs to"}}};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema87.required,parentSchema:schema87,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema87.required,parentSchema:schema87,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema87.required,parentSchema:schema87,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema87,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.data !== undefined){
if(!(validate174(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate174(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl",parentData:data,parentDataProperty:"shiftCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate174(data.muxCtrl, {instancePath:instancePath+"/muxCtrl",parentData:data,parentDataProperty:"muxCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
(vErrors ??= []).push(err4);
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["a"],"properties":{"a":{"$ref":"values.schema.json#/$defs/pair","description":"[c0, c1], the decoded pair"}}};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "a"},schema:schema88.required,parentSchema:schema88,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema88,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate174(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema88.type,parentSchema:schema88,data};
(vErrors ??= []).push(err2);
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"}}};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema89.required,parentSchema:schema89,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema89,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema89.type,parentSchema:schema89,data};
(vErrors ??= []).push(err2);
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["data","shiftCtrl","muxCtrl","weights"],"properties":{"data":{"$ref":"values.schema.json#/$defs/pair","description":"[d0, d1], bits of the two fields"},"shiftCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[s0, s1], indices into the shift table"},"muxCtrl":{"$ref":"values.schema.json#/$defs/pair","description":"[m0, m1], which activation a field belongs to"},"weights":{"$ref":"values.schema.json#/$defs/pair","description":"[w0, w1]"}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema90.required,parentSchema:schema90,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema90.required,parentSchema:schema90,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema90.required,parentSchema:schema90,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.weights === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema90.required,parentSchema:schema90,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl")) || (key0 === "weights"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema90,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.data !== undefined){
if(!(validate174(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate174(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl",parentData:data,parentDataProperty:"shiftCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate174(data.muxCtrl, {instancePath:instancePath+"/muxCtrl",parentData:data,parentDataProperty:"muxCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate174(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema90.type,parentSchema:schema90,data};
(vErrors ??= []).push(err5);
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["dot"],"properties":{"dot":{"$ref":"values.schema.json#/$defs/integer","description":"dot product"}}};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dot"},schema:schema91.required,parentSchema:schema91,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema91,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate118(data.dot, {instancePath:instancePath+"/dot",parentData:data,parentDataProperty:"dot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema91.type,parentSchema:schema91,data};
(vErrors ??= []).push(err2);
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"}}};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema92.required,parentSchema:schema92,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema92,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data};
(vErrors ??= []).push(err2);
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["shifts","bits"],"properties":{"shifts":{"$ref":"values.schema.json#/$defs/integers","description":"the shift table"},"bits":{"type":"object","description":"bits of an encoded pair","additionalProperties":false,"required":["data","shiftCtrl","muxCtrl"],"properties":{"data":{"$ref":"values.schema.json#/$defs/integer","description":"bits of data of a pair"},"shiftCtrl":{"$ref":"values.schema.json#/$defs/integer","description":"bits of ShiftCtrl of a pair"},"muxCtrl":{"$ref":"values.schema.json#/$defs/integer","description":"bits of MuxCtrl of a pair"}}}}};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shifts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shifts"},schema:schema94.required,parentSchema:schema94,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.bits === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema94.required,parentSchema:schema94,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "shifts") || (key0 === "bits"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.shifts !== undefined){
if(!(validate150(data.shifts, {instancePath:instancePath+"/shifts",parentData:data,parentDataProperty:"shifts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.bits !== undefined){
let data1 = data.bits;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.data === undefined){
const err3 = {instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/required",keyword:"required",params:{missingProperty: "data"},schema:schema94.properties.bits.required,parentSchema:schema94.properties.bits,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.shiftCtrl === undefined){
const err4 = {instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/required",keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema94.properties.bits.required,parentSchema:schema94.properties.bits,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.muxCtrl === undefined){
const err5 = {instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/required",keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema94.properties.bits.required,parentSchema:schema94.properties.bits,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!(((key1 === "data") || (key1 === "shiftCtrl")) || (key1 === "muxCtrl"))){
const err6 = {instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema94.properties.bits,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data1.data !== undefined){
if(!(validate118(data1.data, {instancePath:instancePath+"/bits/data",parentData:data1,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data1.shiftCtrl !== undefined){
if(!(validate118(data1.shiftCtrl, {instancePath:instancePath+"/bits/shiftCtrl",parentData:data1,parentDataProperty:"shiftCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data1.muxCtrl !== undefined){
if(!(validate118(data1.muxCtrl, {instancePath:instancePath+"/bits/muxCtrl",parentData:data1,parentDataProperty:"muxCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/type",keyword:"type",params:{type: "object"},schema:schema94.properties.bits.type,parentSchema:schema94.properties.bits,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
(vErrors ??= []).push(err8);
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema96 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["weights"],"properties":{"weights":{"$ref":"values.schema.json#/$defs/tensor-int8-1d","description":"weights [K]"}}};
const schema97 = {"type":"object","description":"tensor of int8 of one dimension","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"int8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-1d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema97.required,parentSchema:schema97,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema97.required,parentSchema:schema97,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema97.required,parentSchema:schema97,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema97,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("int8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "int8"},schema:"int8",parentSchema:schema97.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate135(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema97.type,parentSchema:schema97,data};
(vErrors ??= []).push(err5);
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema96.required,parentSchema:schema96,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema96,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate261(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema96.type,parentSchema:schema96,data};
(vErrors ??= []).push(err2);
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["positions"],"properties":{"positions":{"$ref":"values.schema.json#/$defs/integers","description":"two a group of four, -1 where one is missing"}}};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positions"},schema:schema98.required,parentSchema:schema98,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "positions")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema98,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.positions !== undefined){
if(!(validate150(data.positions, {instancePath:instancePath+"/positions",parentData:data,parentDataProperty:"positions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema98.type,parentSchema:schema98,data};
(vErrors ??= []).push(err2);
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["activations","weights"],"properties":{"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8-1d","description":"activations [K]"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8-1d","description":"weights [K]"}}};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema100.required,parentSchema:schema100,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema100.required,parentSchema:schema100,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema100,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate134(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate261(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema100.type,parentSchema:schema100,data};
(vErrors ??= []).push(err3);
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["dot"],"properties":{"dot":{"$ref":"values.schema.json#/$defs/integer","description":"dot product"}}};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dot"},schema:schema101.required,parentSchema:schema101,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema101,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate118(data.dot, {instancePath:instancePath+"/dot",parentData:data,parentDataProperty:"dot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
(vErrors ??= []).push(err2);
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema102.required,parentSchema:schema102,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema102,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema102.type,parentSchema:schema102,data};
(vErrors ??= []).push(err2);
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["values","scale"],"properties":{"values":{"$ref":"values.schema.json#/$defs/tensor-float32","description":"values to quantize, of any shape"},"scale":{"$ref":"values.schema.json#/$defs/float32"}}};
const schema104 = {"type":"object","description":"tensor of float32","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"float32","description":"type of an element"},"shape":{"$ref":"#/$defs/shape","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};
const schema105 = {"type":"array","minItems":1,"maxItems":8,"items":{"$ref":"#/$defs/count"},"description":"sizes of one to eight dimensions"};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 8){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate136(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema105.type,parentSchema:schema105,data};
(vErrors ??= []).push(err2);
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema104.required,parentSchema:schema104,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema104.required,parentSchema:schema104,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema104.required,parentSchema:schema104,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema104,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("float32" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "float32"},schema:"float32",parentSchema:schema104.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate287(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema104.type,parentSchema:schema104,data};
(vErrors ??= []).push(err5);
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"type":"string","pattern":"^0x[0-9a-fA-F]{8}$","description":"bit pattern of a binary32 number, most significant digit first: 1.5 is 0x3fc00000"};
const pattern9 = new RegExp("^0x[0-9a-fA-F]{8}$", "");

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{8}$"},schema:"^0x[0-9a-fA-F]{8}$",parentSchema:schema106,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema106.type,parentSchema:schema106,data};
(vErrors ??= []).push(err1);
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},schema:schema103.required,parentSchema:schema103,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scale === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema103.required,parentSchema:schema103,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "values") || (key0 === "scale"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema103,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.values !== undefined){
if(!(validate286(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema103.type,parentSchema:schema103,data};
(vErrors ??= []).push(err3);
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["quantized"],"properties":{"quantized":{"$ref":"values.schema.json#/$defs/tensor-uint8","description":"of the same shape"}}};
const schema108 = {"type":"object","description":"tensor of uint8","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"uint8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema108.required,parentSchema:schema108,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema108.required,parentSchema:schema108,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema108.required,parentSchema:schema108,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema108,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("uint8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "uint8"},schema:"uint8",parentSchema:schema108.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate287(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema108.type,parentSchema:schema108,data};
(vErrors ??= []).push(err5);
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantized"},schema:schema107.required,parentSchema:schema107,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "quantized")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema107,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate296(data.quantized, {instancePath:instancePath+"/quantized",parentData:data,parentDataProperty:"quantized",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema107.type,parentSchema:schema107,data};
(vErrors ??= []).push(err2);
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema110 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["value"],"properties":{"value":{"$ref":"values.schema.json#/$defs/float32","description":"value to round"}}};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema110.required,parentSchema:schema110,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "value")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema110,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.value !== undefined){
if(!(validate292(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema110.type,parentSchema:schema110,data};
(vErrors ??= []).push(err2);
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["integer"],"properties":{"integer":{"$ref":"values.schema.json#/$defs/integer","description":"the nearest integer, ties to even"}}};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integer"},schema:schema111.required,parentSchema:schema111,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "integer")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema111,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.integer !== undefined){
if(!(validate118(data.integer, {instancePath:instancePath+"/integer",parentData:data,parentDataProperty:"integer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema111.type,parentSchema:schema111,data};
(vErrors ??= []).push(err2);
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema112 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema112.required,parentSchema:schema112,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema112,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema112.type,parentSchema:schema112,data};
(vErrors ??= []).push(err2);
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema113 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["maximum"],"properties":{"maximum":{"$ref":"values.schema.json#/$defs/float32","description":"largest activation"}}};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maximum === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maximum"},schema:schema113.required,parentSchema:schema113,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "maximum")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema113,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.maximum !== undefined){
if(!(validate292(data.maximum, {instancePath:instancePath+"/maximum",parentData:data,parentDataProperty:"maximum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema113.type,parentSchema:schema113,data};
(vErrors ??= []).push(err2);
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema114 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["scale"],"properties":{"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the activations"}}};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scale === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema114.required,parentSchema:schema114,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "scale")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema114,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema114.type,parentSchema:schema114,data};
(vErrors ??= []).push(err2);
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema115 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema115.required,parentSchema:schema115,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema115,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema115.type,parentSchema:schema115,data};
(vErrors ??= []).push(err2);
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema116 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["values"],"properties":{"values":{"$ref":"values.schema.json#/$defs/tensor-float32-2d","description":"weights [filters, n]"}}};
const schema117 = {"type":"object","description":"tensor of float32 of two dimensions","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"float32","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-2d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema117.required,parentSchema:schema117,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema117.required,parentSchema:schema117,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema117.required,parentSchema:schema117,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema117,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("float32" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "float32"},schema:"float32",parentSchema:schema117.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate190(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema117.type,parentSchema:schema117,data};
(vErrors ??= []).push(err5);
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},schema:schema116.required,parentSchema:schema116,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "values")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema116,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.values !== undefined){
if(!(validate325(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema116.type,parentSchema:schema116,data};
(vErrors ??= []).push(err2);
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["quantized","scales"],"properties":{"quantized":{"$ref":"values.schema.json#/$defs/tensor-int8-2d","description":"[filters, n]"},"scales":{"$ref":"values.schema.json#/$defs/tensor-float32-1d","description":"[filters]"}}};
const schema119 = {"type":"object","description":"tensor of int8 of two dimensions","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"int8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-2d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema119.required,parentSchema:schema119,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema119.required,parentSchema:schema119,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema119.required,parentSchema:schema119,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema119,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("int8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "int8"},schema:"int8",parentSchema:schema119.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate190(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema119.type,parentSchema:schema119,data};
(vErrors ??= []).push(err5);
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema120 = {"type":"object","description":"tensor of float32 of one dimension","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"float32","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-1d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema120.required,parentSchema:schema120,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema120.required,parentSchema:schema120,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema120.required,parentSchema:schema120,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema120,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("float32" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "float32"},schema:"float32",parentSchema:schema120.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate135(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema120.type,parentSchema:schema120,data};
(vErrors ??= []).push(err5);
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate330.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantized"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scales === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scales"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "quantized") || (key0 === "scales"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate331(data.quantized, {instancePath:instancePath+"/quantized",parentData:data,parentDataProperty:"quantized",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
if(data.scales !== undefined){
if(!(validate335(data.scales, {instancePath:instancePath+"/scales",parentData:data,parentDataProperty:"scales",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}
validate330.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema121 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate341.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema121.required,parentSchema:schema121,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema121,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema121.type,parentSchema:schema121,data};
(vErrors ??= []).push(err2);
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}
validate341.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema122 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["values"],"properties":{"values":{"$ref":"values.schema.json#/$defs/tensor-float32-1d","description":"bias [n]"}}};

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate344.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},schema:schema122.required,parentSchema:schema122,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "values")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema122,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.values !== undefined){
if(!(validate335(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema122.type,parentSchema:schema122,data};
(vErrors ??= []).push(err2);
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}
validate344.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema123 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["quantized","scale"],"properties":{"quantized":{"$ref":"values.schema.json#/$defs/tensor-int8-1d","description":"[n]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the vector"}}};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate347.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantized"},schema:schema123.required,parentSchema:schema123,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scale === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema123.required,parentSchema:schema123,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "quantized") || (key0 === "scale"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema123,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate261(data.quantized, {instancePath:instancePath+"/quantized",parentData:data,parentDataProperty:"quantized",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema123.type,parentSchema:schema123,data};
(vErrors ??= []).push(err3);
errors++;
}
validate347.errors = vErrors;
return errors === 0;
}
validate347.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate352.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}
validate352.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["geometry","group","activations"],"properties":{"geometry":{"$ref":"values.schema.json#/$defs/geometry"},"group":{"$ref":"values.schema.json#/$defs/integer","description":"which group's rows, from 0"},"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8-3d","description":"activations [channels, height, width]"}}};
const schema126 = {"type":"object","description":"geometry of a convolution [IM2COL-1]","additionalProperties":false,"required":["channels","height","width","filters","kernel","strides","pads","dilations","group"],"properties":{"channels":{"$ref":"values.schema.json#/$defs/integer","description":"channels of the input"},"height":{"$ref":"values.schema.json#/$defs/integer","description":"height of the input"},"width":{"$ref":"values.schema.json#/$defs/integer","description":"width of the input"},"filters":{"$ref":"values.schema.json#/$defs/integer","description":"filters, the channels of the output"},"kernel":{"$ref":"values.schema.json#/$defs/pair","description":"[height, width] of the kernel"},"strides":{"$ref":"values.schema.json#/$defs/pair","description":"[vertical, horizontal]"},"pads":{"type":"array","minItems":4,"maxItems":4,"items":{"$ref":"values.schema.json#/$defs/integer"},"description":"[top, left, bottom, right]"},"dilations":{"$ref":"values.schema.json#/$defs/pair","description":"[vertical, horizontal]"},"group":{"$ref":"values.schema.json#/$defs/integer","description":"groups of channels"}}};
const func1 = Object.prototype.hasOwnProperty;

function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate360.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema73,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema73,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate108(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema73.type,parentSchema:schema73,data};
(vErrors ??= []).push(err2);
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}
validate360.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channels === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channels"},schema:schema126.required,parentSchema:schema126,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.height === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"},schema:schema126.required,parentSchema:schema126,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.width === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},schema:schema126.required,parentSchema:schema126,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.filters === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filters"},schema:schema126.required,parentSchema:schema126,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.kernel === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kernel"},schema:schema126.required,parentSchema:schema126,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.strides === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strides"},schema:schema126.required,parentSchema:schema126,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.pads === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pads"},schema:schema126.required,parentSchema:schema126,data};
(vErrors ??= []).push(err6);
errors++;
}
if(data.dilations === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dilations"},schema:schema126.required,parentSchema:schema126,data};
(vErrors ??= []).push(err7);
errors++;
}
if(data.group === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},schema:schema126.required,parentSchema:schema126,data};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(func1.call(schema126.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema126,data};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.channels !== undefined){
if(!(validate108(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.height !== undefined){
if(!(validate108(data.height, {instancePath:instancePath+"/height",parentData:data,parentDataProperty:"height",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.width !== undefined){
if(!(validate108(data.width, {instancePath:instancePath+"/width",parentData:data,parentDataProperty:"width",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.filters !== undefined){
if(!(validate108(data.filters, {instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.kernel !== undefined){
if(!(validate360(data.kernel, {instancePath:instancePath+"/kernel",parentData:data,parentDataProperty:"kernel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data.strides !== undefined){
if(!(validate360(data.strides, {instancePath:instancePath+"/strides",parentData:data,parentDataProperty:"strides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data.pads !== undefined){
let data6 = data.pads;
if(Array.isArray(data6)){
if(data6.length > 4){
const err10 = {instancePath:instancePath+"/pads",schemaPath:"#/properties/pads/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema126.properties.pads,data:data6};
(vErrors ??= []).push(err10);
errors++;
}
if(data6.length < 4){
const err11 = {instancePath:instancePath+"/pads",schemaPath:"#/properties/pads/minItems",keyword:"minItems",params:{limit: 4},schema:4,parentSchema:schema126.properties.pads,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate108(data6[i0], {instancePath:instancePath+"/pads/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/pads",schemaPath:"#/properties/pads/type",keyword:"type",params:{type: "array"},schema:schema126.properties.pads.type,parentSchema:schema126.properties.pads,data:data6};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.dilations !== undefined){
if(!(validate360(data.dilations, {instancePath:instancePath+"/dilations",parentData:data,parentDataProperty:"dilations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate108(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema126.type,parentSchema:schema126,data};
(vErrors ??= []).push(err13);
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"object","description":"tensor of uint8 of three dimensions","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"uint8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-3d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};
const schema129 = {"type":"array","minItems":3,"maxItems":3,"items":{"$ref":"#/$defs/count"},"description":"sizes of three dimensions"};

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate370.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 3){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema129,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 3){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3},schema:3,parentSchema:schema129,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate136(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema129.type,parentSchema:schema129,data};
(vErrors ??= []).push(err2);
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}
validate370.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate369.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema128.required,parentSchema:schema128,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema128.required,parentSchema:schema128,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema128.required,parentSchema:schema128,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema128,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("uint8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "uint8"},schema:"uint8",parentSchema:schema128.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate370(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema128.type,parentSchema:schema128,data};
(vErrors ??= []).push(err5);
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}
validate369.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geometry"},schema:schema125.required,parentSchema:schema125,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},schema:schema125.required,parentSchema:schema125,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.activations === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema125.required,parentSchema:schema125,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "geometry") || (key0 === "group")) || (key0 === "activations"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema125,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate355(data.geometry, {instancePath:instancePath+"/geometry",parentData:data,parentDataProperty:"geometry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate118(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.activations !== undefined){
if(!(validate369(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema125.type,parentSchema:schema125,data};
(vErrors ??= []).push(err4);
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["rows"],"properties":{"rows":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"[outH outW, K]"}}};

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate376.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema130.required,parentSchema:schema130,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "rows")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema130,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.rows !== undefined){
if(!(validate189(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema130.type,parentSchema:schema130,data};
(vErrors ??= []).push(err2);
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}
validate376.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate380.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate380.errors = vErrors;
return errors === 0;
}
validate380.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["geometry"],"properties":{"geometry":{"$ref":"values.schema.json#/$defs/geometry"}}};

function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate382.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geometry"},schema:schema132.required,parentSchema:schema132,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "geometry")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema132,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate355(data.geometry, {instancePath:instancePath+"/geometry",parentData:data,parentDataProperty:"geometry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema132.type,parentSchema:schema132,data};
(vErrors ??= []).push(err2);
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}
validate382.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema133 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["height","width"],"properties":{"height":{"$ref":"values.schema.json#/$defs/integer","description":"height of the output"},"width":{"$ref":"values.schema.json#/$defs/integer","description":"width of the output"}}};

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate385.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.height === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"},schema:schema133.required,parentSchema:schema133,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.width === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},schema:schema133.required,parentSchema:schema133,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "height") || (key0 === "width"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema133,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.height !== undefined){
if(!(validate118(data.height, {instancePath:instancePath+"/height",parentData:data,parentDataProperty:"height",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.width !== undefined){
if(!(validate118(data.width, {instancePath:instancePath+"/width",parentData:data,parentDataProperty:"width",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema133.type,parentSchema:schema133,data};
(vErrors ??= []).push(err3);
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}
validate385.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate390.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}
validate390.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema135 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["geometry","weights"],"properties":{"geometry":{"$ref":"values.schema.json#/$defs/geometry"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8-4d","description":"weights [filters, channels / group, kH, kW]"}}};
const schema136 = {"type":"object","description":"tensor of int8 of four dimensions","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"int8","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-4d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};
const schema137 = {"type":"array","minItems":4,"maxItems":4,"items":{"$ref":"#/$defs/count"},"description":"sizes of four dimensions"};

function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate395.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 4){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema137,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 4){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 4},schema:4,parentSchema:schema137,data};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate136(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema137.type,parentSchema:schema137,data};
(vErrors ??= []).push(err2);
errors++;
}
validate395.errors = vErrors;
return errors === 0;
}
validate395.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema136.required,parentSchema:schema136,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema136.required,parentSchema:schema136,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema136.required,parentSchema:schema136,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema136,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("int8" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "int8"},schema:"int8",parentSchema:schema136.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate395(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema136.type,parentSchema:schema136,data};
(vErrors ??= []).push(err5);
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate392.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geometry"},schema:schema135.required,parentSchema:schema135,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema135.required,parentSchema:schema135,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "geometry") || (key0 === "weights"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema135,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate355(data.geometry, {instancePath:instancePath+"/geometry",parentData:data,parentDataProperty:"geometry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate394(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema135.type,parentSchema:schema135,data};
(vErrors ??= []).push(err3);
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}
validate392.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema138 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["weights"],"properties":{"weights":{"$ref":"values.schema.json#/$defs/tensor-int8-2d","description":"[filters, K]"}}};

function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate401.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema138.required,parentSchema:schema138,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema138,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate331(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema138.type,parentSchema:schema138,data};
(vErrors ??= []).push(err2);
errors++;
}
validate401.errors = vErrors;
return errors === 0;
}
validate401.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema139 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["set","rounding","share","sparse"],"properties":{"set":{"$ref":"values.schema.json#/$defs/windowSet","description":"the window set"},"rounding":{"$ref":"values.schema.json#/$defs/rounding"},"share":{"type":"boolean","description":"whether a pair shares its bits [PAIR-1]"},"sparse":{"type":"boolean","description":"whether pairs are gathered under 2:4 weights"}}};

function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate405.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema139.required,parentSchema:schema139,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema139.required,parentSchema:schema139,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema139.required,parentSchema:schema139,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.sparse === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sparse"},schema:schema139.required,parentSchema:schema139,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "set") || (key0 === "rounding")) || (key0 === "share")) || (key0 === "sparse"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema139,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate114(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema139.properties.share.type,parentSchema:schema139.properties.share,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.sparse !== undefined){
let data3 = data.sparse;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/sparse",schemaPath:"#/properties/sparse/type",keyword:"type",params:{type: "boolean"},schema:schema139.properties.sparse.type,parentSchema:schema139.properties.sparse,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema139.type,parentSchema:schema139,data};
(vErrors ??= []).push(err7);
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}
validate405.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema140 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["geometry","activations","weights"],"properties":{"geometry":{"$ref":"values.schema.json#/$defs/geometry"},"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8-3d","description":"activations [channels, height, width]"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8-4d","description":"weights [filters, channels / group, kH, kW]"}}};

function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate409.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geometry"},schema:schema140.required,parentSchema:schema140,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.activations === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema140.required,parentSchema:schema140,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.weights === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema140.required,parentSchema:schema140,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "geometry") || (key0 === "activations")) || (key0 === "weights"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema140,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate355(data.geometry, {instancePath:instancePath+"/geometry",parentData:data,parentDataProperty:"geometry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.activations !== undefined){
if(!(validate369(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate394(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema140.type,parentSchema:schema140,data};
(vErrors ??= []).push(err4);
errors++;
}
validate409.errors = vErrors;
return errors === 0;
}
validate409.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema141 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["output"],"properties":{"output":{"$ref":"values.schema.json#/$defs/tensor-int32-3d","description":"[filters, outH, outW]"}}};
const schema142 = {"type":"object","description":"tensor of int32 of three dimensions","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"int32","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-3d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate415.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema142.required,parentSchema:schema142,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema142.required,parentSchema:schema142,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema142.required,parentSchema:schema142,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema142,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("int32" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "int32"},schema:"int32",parentSchema:schema142.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate370(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema142.type,parentSchema:schema142,data};
(vErrors ??= []).push(err5);
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}
validate415.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate414.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.output === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},schema:schema141.required,parentSchema:schema141,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "output")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema141,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.output !== undefined){
if(!(validate415(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema141.type,parentSchema:schema141,data};
(vErrors ??= []).push(err2);
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}
validate414.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate421.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate421.errors = vErrors;
return errors === 0;
}
validate421.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema144 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["activations","weights"],"properties":{"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8-1d","description":"activations [K]"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8-1d","description":"weights [K]"}}};

function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate423.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema144.required,parentSchema:schema144,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema144.required,parentSchema:schema144,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema144,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate134(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate261(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema144.type,parentSchema:schema144,data};
(vErrors ??= []).push(err3);
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}
validate423.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema145 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["dot"],"properties":{"dot":{"$ref":"values.schema.json#/$defs/integer","description":"dot product"}}};

function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate427.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dot"},schema:schema145.required,parentSchema:schema145,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema145,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate118(data.dot, {instancePath:instancePath+"/dot",parentData:data,parentDataProperty:"dot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema145.type,parentSchema:schema145,data};
(vErrors ??= []).push(err2);
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}
validate427.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate431.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate431.errors = vErrors;
return errors === 0;
}
validate431.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema147 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["activations","weights"],"properties":{"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8-1d","description":"activations [K]"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8-1d","description":"weights [K]"}}};

function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate435.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema147.required,parentSchema:schema147,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema147.required,parentSchema:schema147,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema147,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate134(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate261(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema147.type,parentSchema:schema147,data};
(vErrors ??= []).push(err3);
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}
validate435.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema148 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["dot"],"properties":{"dot":{"$ref":"values.schema.json#/$defs/integer","description":"dot product"}}};

function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate439.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dot"},schema:schema148.required,parentSchema:schema148,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema148,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate118(data.dot, {instancePath:instancePath+"/dot",parentData:data,parentDataProperty:"dot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema148.type,parentSchema:schema148,data};
(vErrors ??= []).push(err2);
errors++;
}
validate439.errors = vErrors;
return errors === 0;
}
validate439.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate443.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate443.errors = vErrors;
return errors === 0;
}
validate443.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema150 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["activations","weights"],"properties":{"activations":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"activations [M, K]"},"weights":{"$ref":"values.schema.json#/$defs/tensor-int8-2d","description":"weights [N, K]"}}};

function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate447.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema150.required,parentSchema:schema150,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema150.required,parentSchema:schema150,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema150,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate189(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate331(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema150.type,parentSchema:schema150,data};
(vErrors ??= []).push(err3);
errors++;
}
validate447.errors = vErrors;
return errors === 0;
}
validate447.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema151 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["product"],"properties":{"product":{"$ref":"values.schema.json#/$defs/tensor-int32-2d","description":"[M, N]"}}};
const schema152 = {"type":"object","description":"tensor of int32 of two dimensions","additionalProperties":false,"required":["dtype","shape","hex"],"properties":{"dtype":{"const":"int32","description":"type of an element"},"shape":{"$ref":"#/$defs/shape-2d","description":"size of each dimension"},"hex":{"$ref":"#/$defs/hex"}}};

function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate452.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dtype === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtype"},schema:schema152.required,parentSchema:schema152,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shape === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},schema:schema152.required,parentSchema:schema152,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.hex === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hex"},schema:schema152.required,parentSchema:schema152,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dtype") || (key0 === "shape")) || (key0 === "hex"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema152,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dtype !== undefined){
let data0 = data.dtype;
if("int32" !== data0){
const err4 = {instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/const",keyword:"const",params:{allowedValue: "int32"},schema:"int32",parentSchema:schema152.properties.dtype,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.shape !== undefined){
if(!(validate190(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.hex !== undefined){
if(!(validate139(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema152.type,parentSchema:schema152,data};
(vErrors ??= []).push(err5);
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}
validate452.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate451.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product"},schema:schema151.required,parentSchema:schema151,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "product")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema151,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.product !== undefined){
if(!(validate452(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema151.type,parentSchema:schema151,data};
(vErrors ??= []).push(err2);
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}
validate451.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate458(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate458.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate458.errors = vErrors;
return errors === 0;
}
validate458.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema154 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["length"],"properties":{"length":{"$ref":"values.schema.json#/$defs/integer","description":"terms of the sum"}}};

function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate460.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.length === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "length"},schema:schema154.required,parentSchema:schema154,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "length")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema154,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.length !== undefined){
if(!(validate118(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema154.type,parentSchema:schema154,data};
(vErrors ??= []).push(err2);
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}
validate460.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema155 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"two's complement bits of the accumulator"}}};

function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate463.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema155.required,parentSchema:schema155,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema155,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema155.type,parentSchema:schema155,data};
(vErrors ??= []).push(err2);
errors++;
}
validate463.errors = vErrors;
return errors === 0;
}
validate463.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema156 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate467.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema156.required,parentSchema:schema156,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema156,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema156.type,parentSchema:schema156,data};
(vErrors ??= []).push(err2);
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}
validate467.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema157 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["weights"],"properties":{"weights":{"$ref":"values.schema.json#/$defs/tensor-float32-1d","description":"weights [count]"}}};

function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate470.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema157.required,parentSchema:schema157,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema157,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate335(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema157.type,parentSchema:schema157,data};
(vErrors ??= []).push(err2);
errors++;
}
validate470.errors = vErrors;
return errors === 0;
}
validate470.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema158 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["positive","negative","scale"],"properties":{"positive":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate473.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema158.required,parentSchema:schema158,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema158.required,parentSchema:schema158,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema158.required,parentSchema:schema158,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema158,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate189(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate189(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema158.type,parentSchema:schema158,data};
(vErrors ??= []).push(err4);
errors++;
}
validate473.errors = vErrors;
return errors === 0;
}
validate473.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema159 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate479.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema159.required,parentSchema:schema159,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema159,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema159.type,parentSchema:schema159,data};
(vErrors ??= []).push(err2);
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}
validate479.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema160 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["positive","negative","scale"],"properties":{"positive":{"$ref":"values.schema.json#/$defs/tensor-float32-2d","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-float32-2d","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate482.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema160.required,parentSchema:schema160,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema160.required,parentSchema:schema160,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema160.required,parentSchema:schema160,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema160,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate325(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate325(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema160.type,parentSchema:schema160,data};
(vErrors ??= []).push(err4);
errors++;
}
validate482.errors = vErrors;
return errors === 0;
}
validate482.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema161 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["weights"],"properties":{"weights":{"$ref":"values.schema.json#/$defs/tensor-float32-1d","description":"[count]"}}};

function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate487.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema161.required,parentSchema:schema161,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema161,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate335(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema161.type,parentSchema:schema161,data};
(vErrors ??= []).push(err2);
errors++;
}
validate487.errors = vErrors;
return errors === 0;
}
validate487.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema162 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate491.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema162.required,parentSchema:schema162,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema162,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema162.type,parentSchema:schema162,data};
(vErrors ??= []).push(err2);
errors++;
}
validate491.errors = vErrors;
return errors === 0;
}
validate491.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema163 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["positive","negative"],"properties":{"positive":{"$ref":"values.schema.json#/$defs/tensor-float32-2d","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-float32-2d","description":"planes of the negative part, [bits, count]"}}};

function validate494(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate494.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema163.required,parentSchema:schema163,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema163.required,parentSchema:schema163,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "positive") || (key0 === "negative"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema163,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate325(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate325(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema163.type,parentSchema:schema163,data};
(vErrors ??= []).push(err3);
errors++;
}
validate494.errors = vErrors;
return errors === 0;
}
validate494.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema164 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["groupLasso","weighted"],"properties":{"groupLasso":{"$ref":"values.schema.json#/$defs/float64","description":"group Lasso of the layer"},"weighted":{"$ref":"values.schema.json#/$defs/float64","description":"the same times bits x count"}}};
const schema165 = {"type":"string","pattern":"^0x[0-9a-fA-F]{16}$","description":"bit pattern of a binary64 number, most significant digit first"};
const pattern10 = new RegExp("^0x[0-9a-fA-F]{16}$", "");

function validate499(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate499.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{16}$"},schema:"^0x[0-9a-fA-F]{16}$",parentSchema:schema165,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema165.type,parentSchema:schema165,data};
(vErrors ??= []).push(err1);
errors++;
}
validate499.errors = vErrors;
return errors === 0;
}
validate499.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate498.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupLasso === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupLasso"},schema:schema164.required,parentSchema:schema164,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weighted === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weighted"},schema:schema164.required,parentSchema:schema164,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "groupLasso") || (key0 === "weighted"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema164,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.groupLasso !== undefined){
if(!(validate499(data.groupLasso, {instancePath:instancePath+"/groupLasso",parentData:data,parentDataProperty:"groupLasso",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
if(data.weighted !== undefined){
if(!(validate499(data.weighted, {instancePath:instancePath+"/weighted",parentData:data,parentDataProperty:"weighted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema164.type,parentSchema:schema164,data};
(vErrors ??= []).push(err3);
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}
validate498.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema166 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits","maximumBits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"},"maximumBits":{"$ref":"values.schema.json#/$defs/integer","description":"most bits a layer may have"}}};

function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate504.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema166.required,parentSchema:schema166,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.maximumBits === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maximumBits"},schema:schema166.required,parentSchema:schema166,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "maximumBits"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema166,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.maximumBits !== undefined){
if(!(validate118(data.maximumBits, {instancePath:instancePath+"/maximumBits",parentData:data,parentDataProperty:"maximumBits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema166.type,parentSchema:schema166,data};
(vErrors ??= []).push(err3);
errors++;
}
validate504.errors = vErrors;
return errors === 0;
}
validate504.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema167 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["positive","negative","scale"],"properties":{"positive":{"$ref":"values.schema.json#/$defs/tensor-float32-2d","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-float32-2d","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate508(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate508.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema167.required,parentSchema:schema167,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema167.required,parentSchema:schema167,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema167.required,parentSchema:schema167,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema167,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate325(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate325(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema167.type,parentSchema:schema167,data};
(vErrors ??= []).push(err4);
errors++;
}
validate508.errors = vErrors;
return errors === 0;
}
validate508.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema168 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["bits","positive","negative","scale"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits after it"},"positive":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate513(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate513.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema168.required,parentSchema:schema168,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.positive === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema168.required,parentSchema:schema168,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.negative === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema168.required,parentSchema:schema168,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.scale === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema168.required,parentSchema:schema168,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "bits") || (key0 === "positive")) || (key0 === "negative")) || (key0 === "scale"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema168,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.positive !== undefined){
if(!(validate189(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate189(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema168.type,parentSchema:schema168,data};
(vErrors ??= []).push(err5);
errors++;
}
validate513.errors = vErrors;
return errors === 0;
}
validate513.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema169 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a quantized value"}}};

function validate520(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate520.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema169.required,parentSchema:schema169,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema169,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema169.type,parentSchema:schema169,data};
(vErrors ??= []).push(err2);
errors++;
}
validate520.errors = vErrors;
return errors === 0;
}
validate520.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema170 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["positive","negative","scale"],"properties":{"positive":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate523(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate523.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema170.required,parentSchema:schema170,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema170.required,parentSchema:schema170,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema170.required,parentSchema:schema170,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema170,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate189(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate189(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema170.type,parentSchema:schema170,data};
(vErrors ??= []).push(err4);
errors++;
}
validate523.errors = vErrors;
return errors === 0;
}
validate523.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema171 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["bits","effectiveBits","positive","negative","scale"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"planes that remain"},"effectiveBits":{"$ref":"values.schema.json#/$defs/integer","description":"the same, or 0 for an empty layer"},"positive":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the positive part, [bits, count]"},"negative":{"$ref":"values.schema.json#/$defs/tensor-uint8-2d","description":"planes of the negative part, [bits, count]"},"scale":{"$ref":"values.schema.json#/$defs/float32","description":"scale of the layer"}}};

function validate528(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate528.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.effectiveBits === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveBits"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.positive === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.negative === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.scale === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "bits") || (key0 === "effectiveBits")) || (key0 === "positive")) || (key0 === "negative")) || (key0 === "scale"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema171,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.effectiveBits !== undefined){
if(!(validate118(data.effectiveBits, {instancePath:instancePath+"/effectiveBits",parentData:data,parentDataProperty:"effectiveBits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.positive !== undefined){
if(!(validate189(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate189(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema171.type,parentSchema:schema171,data};
(vErrors ??= []).push(err6);
errors++;
}
validate528.errors = vErrors;
return errors === 0;
}
validate528.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate536(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate536.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate536.errors = vErrors;
return errors === 0;
}
validate536.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema173 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["layers"],"properties":{"layers":{"type":"array","description":"layers whose weights are quantized","items":{"type":"object","description":"one layer","additionalProperties":false,"required":["bits","parameters"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a weight"},"parameters":{"$ref":"values.schema.json#/$defs/integer","description":"number of weights"}}}}}};

function validate538(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate538.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.layers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layers"},schema:schema173.required,parentSchema:schema173,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "layers")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema173,data};
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
const err2 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "bits"},schema:schema173.properties.layers.items.required,parentSchema:schema173.properties.layers.items,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
if(data1.parameters === undefined){
const err3 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "parameters"},schema:schema173.properties.layers.items.required,parentSchema:schema173.properties.layers.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!((key1 === "bits") || (key1 === "parameters"))){
const err4 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema173.properties.layers.items,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data1.bits !== undefined){
if(!(validate118(data1.bits, {instancePath:instancePath+"/layers/" + i0+"/bits",parentData:data1,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data1.parameters !== undefined){
if(!(validate118(data1.parameters, {instancePath:instancePath+"/layers/" + i0+"/parameters",parentData:data1,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type: "object"},schema:schema173.properties.layers.items.type,parentSchema:schema173.properties.layers.items,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"},schema:schema173.properties.layers.type,parentSchema:schema173.properties.layers,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema173.type,parentSchema:schema173,data};
(vErrors ??= []).push(err7);
errors++;
}
validate538.errors = vErrors;
return errors === 0;
}
validate538.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema174 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["compression"],"properties":{"compression":{"$ref":"values.schema.json#/$defs/float64","description":"float32 bits by quantized bits"}}};

function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate542.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.compression === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compression"},schema:schema174.required,parentSchema:schema174,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "compression")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema174,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.compression !== undefined){
if(!(validate499(data.compression, {instancePath:instancePath+"/compression",parentData:data,parentDataProperty:"compression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema174.type,parentSchema:schema174,data};
(vErrors ??= []).push(err2);
errors++;
}
validate542.errors = vErrors;
return errors === 0;
}
validate542.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate546(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate546.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate546.errors = vErrors;
return errors === 0;
}
validate546.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema176 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["outputs","reduction","weightBits","activationBits"],"properties":{"outputs":{"$ref":"values.schema.json#/$defs/integer","description":"outputs of the layer"},"reduction":{"$ref":"values.schema.json#/$defs/integer","description":"products an output"},"weightBits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of a weight"},"activationBits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of an activation"}}};

function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate548.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},schema:schema176.required,parentSchema:schema176,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.reduction === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reduction"},schema:schema176.required,parentSchema:schema176,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.weightBits === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weightBits"},schema:schema176.required,parentSchema:schema176,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.activationBits === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activationBits"},schema:schema176.required,parentSchema:schema176,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "outputs") || (key0 === "reduction")) || (key0 === "weightBits")) || (key0 === "activationBits"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema176,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.outputs !== undefined){
if(!(validate118(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.reduction !== undefined){
if(!(validate118(data.reduction, {instancePath:instancePath+"/reduction",parentData:data,parentDataProperty:"reduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.weightBits !== undefined){
if(!(validate118(data.weightBits, {instancePath:instancePath+"/weightBits",parentData:data,parentDataProperty:"weightBits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.activationBits !== undefined){
if(!(validate118(data.activationBits, {instancePath:instancePath+"/activationBits",parentData:data,parentDataProperty:"activationBits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema176.type,parentSchema:schema176,data};
(vErrors ??= []).push(err5);
errors++;
}
validate548.errors = vErrors;
return errors === 0;
}
validate548.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema177 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["accumulatorBits","bops"],"properties":{"accumulatorBits":{"$ref":"values.schema.json#/$defs/float64","description":"bits of the accumulator, not rounded"},"bops":{"$ref":"values.schema.json#/$defs/float64","description":"bit-operations"}}};

function validate554(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate554.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accumulatorBits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accumulatorBits"},schema:schema177.required,parentSchema:schema177,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.bops === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bops"},schema:schema177.required,parentSchema:schema177,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "accumulatorBits") || (key0 === "bops"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema177,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.accumulatorBits !== undefined){
if(!(validate499(data.accumulatorBits, {instancePath:instancePath+"/accumulatorBits",parentData:data,parentDataProperty:"accumulatorBits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
if(data.bops !== undefined){
if(!(validate499(data.bops, {instancePath:instancePath+"/bops",parentData:data,parentDataProperty:"bops",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema177.type,parentSchema:schema177,data};
(vErrors ??= []).push(err3);
errors++;
}
validate554.errors = vErrors;
return errors === 0;
}
validate554.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate559(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate559.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate559.errors = vErrors;
return errors === 0;
}
validate559.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema179 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["bits"],"properties":{"bits":{"$ref":"values.schema.json#/$defs/integer","description":"bits of weights and activations"}}};

function validate561(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate561.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema179.required,parentSchema:schema179,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema179,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema179.type,parentSchema:schema179,data};
(vErrors ??= []).push(err2);
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}
validate561.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema180 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["area"],"properties":{"area":{"$ref":"values.schema.json#/$defs/float64","description":"area in um2"}}};

function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate564.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.area === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "area"},schema:schema180.required,parentSchema:schema180,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "area")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema180,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.area !== undefined){
if(!(validate499(data.area, {instancePath:instancePath+"/area",parentData:data,parentDataProperty:"area",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema180.type,parentSchema:schema180,data};
(vErrors ??= []).push(err2);
errors++;
}
validate564.errors = vErrors;
return errors === 0;
}
validate564.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate568(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate568.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate568.errors = vErrors;
return errors === 0;
}
validate568.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema182 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["bops"],"properties":{"bops":{"$ref":"values.schema.json#/$defs/float64","description":"bit-operations"}}};

function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate570.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bops === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bops"},schema:schema182.required,parentSchema:schema182,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bops")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema182,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bops !== undefined){
if(!(validate499(data.bops, {instancePath:instancePath+"/bops",parentData:data,parentDataProperty:"bops",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema182.type,parentSchema:schema182,data};
(vErrors ??= []).push(err2);
errors++;
}
validate570.errors = vErrors;
return errors === 0;
}
validate570.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema183 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["area"],"properties":{"area":{"$ref":"values.schema.json#/$defs/float64","description":"area in um2"}}};

function validate573(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate573.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.area === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "area"},schema:schema183.required,parentSchema:schema183,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "area")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema183,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.area !== undefined){
if(!(validate499(data.area, {instancePath:instancePath+"/area",parentData:data,parentDataProperty:"area",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema183.type,parentSchema:schema183,data};
(vErrors ??= []).push(err2);
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}
validate573.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema184 = {"type":"object","description":"what a group of tests shares","additionalProperties":false,"required":["dataflow","rows","columns"],"properties":{"dataflow":{"enum":["os","ws","is"],"description":"what stays in place"},"rows":{"$ref":"values.schema.json#/$defs/integer","description":"rows of the array"},"columns":{"$ref":"values.schema.json#/$defs/integer","description":"columns of the array"}}};

function validate577(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate577.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataflow === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataflow"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.columns === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dataflow") || (key0 === "rows")) || (key0 === "columns"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema184,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dataflow !== undefined){
let data0 = data.dataflow;
if(!(((data0 === "os") || (data0 === "ws")) || (data0 === "is"))){
const err4 = {instancePath:instancePath+"/dataflow",schemaPath:"#/properties/dataflow/enum",keyword:"enum",params:{allowedValues: schema184.properties.dataflow.enum},schema:schema184.properties.dataflow.enum,parentSchema:schema184.properties.dataflow,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.rows !== undefined){
if(!(validate118(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate118(data.columns, {instancePath:instancePath+"/columns",parentData:data,parentDataProperty:"columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema184.type,parentSchema:schema184,data};
(vErrors ??= []).push(err5);
errors++;
}
validate577.errors = vErrors;
return errors === 0;
}
validate577.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema185 = {"type":"object","description":"what one test asks","additionalProperties":false,"required":["M","N","K"],"properties":{"M":{"$ref":"values.schema.json#/$defs/integer","description":"output pixels"},"N":{"$ref":"values.schema.json#/$defs/integer","description":"filters"},"K":{"$ref":"values.schema.json#/$defs/integer","description":"products an output"}}};

function validate581(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate581.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.M === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "M"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.N === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "N"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.K === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "K"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "M") || (key0 === "N")) || (key0 === "K"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema185,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.M !== undefined){
if(!(validate118(data.M, {instancePath:instancePath+"/M",parentData:data,parentDataProperty:"M",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.N !== undefined){
if(!(validate118(data.N, {instancePath:instancePath+"/N",parentData:data,parentDataProperty:"N",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.K !== undefined){
if(!(validate118(data.K, {instancePath:instancePath+"/K",parentData:data,parentDataProperty:"K",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema185.type,parentSchema:schema185,data};
(vErrors ??= []).push(err4);
errors++;
}
validate581.errors = vErrors;
return errors === 0;
}
validate581.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema186 = {"type":"object","description":"what is to be answered","additionalProperties":false,"required":["folds","cyclesPerFold","cycles","mapping","utilization"],"properties":{"folds":{"$ref":"values.schema.json#/$defs/integer","description":"folds"},"cyclesPerFold":{"$ref":"values.schema.json#/$defs/integer","description":"cycles of one fold"},"cycles":{"$ref":"values.schema.json#/$defs/integer","description":"cycles of all"},"mapping":{"$ref":"values.schema.json#/$defs/float64","description":"share of the array that is mapped"},"utilization":{"$ref":"values.schema.json#/$defs/float64","description":"share of the array's cycles that are products"}}};

function validate586(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate586.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.folds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "folds"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.cyclesPerFold === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cyclesPerFold"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.cycles === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cycles"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.mapping === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mapping"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.utilization === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "utilization"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "folds") || (key0 === "cyclesPerFold")) || (key0 === "cycles")) || (key0 === "mapping")) || (key0 === "utilization"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema186,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.folds !== undefined){
if(!(validate118(data.folds, {instancePath:instancePath+"/folds",parentData:data,parentDataProperty:"folds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.cyclesPerFold !== undefined){
if(!(validate118(data.cyclesPerFold, {instancePath:instancePath+"/cyclesPerFold",parentData:data,parentDataProperty:"cyclesPerFold",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.cycles !== undefined){
if(!(validate118(data.cycles, {instancePath:instancePath+"/cycles",parentData:data,parentDataProperty:"cycles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.mapping !== undefined){
if(!(validate499(data.mapping, {instancePath:instancePath+"/mapping",parentData:data,parentDataProperty:"mapping",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
if(data.utilization !== undefined){
if(!(validate499(data.utilization, {instancePath:instancePath+"/utilization",parentData:data,parentDataProperty:"utilization",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema186.type,parentSchema:schema186,data};
(vErrors ??= []).push(err6);
errors++;
}
validate586.errors = vErrors;
return errors === 0;
}
validate586.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate594(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate594.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((data === "window") || (data === "pair")) || (data === "encode")) || (data === "gather")) || (data === "quantize")) || (data === "im2col")) || (data === "dot")) || (data === "bitplane")) || (data === "cost")) || (data === "systolic"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum},schema:schema23.enum,parentSchema:schema23,data};
(vErrors ??= []).push(err0);
errors++;
}
validate594.errors = vErrors;
return errors === 0;
}
validate594.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate596(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate596.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((((((((((((((((((((((((data === "window") || (data === "window.table")) || (data === "window.named")) || (data === "window.wide")) || (data === "pair")) || (data === "pair.table")) || (data === "pair.row")) || (data === "encode")) || (data === "encode.decode")) || (data === "encode.dot")) || (data === "encode.table")) || (data === "gather")) || (data === "gather.dot")) || (data === "quantize")) || (data === "quantize.round")) || (data === "quantize.scale")) || (data === "quantize.weights")) || (data === "quantize.bias")) || (data === "im2col")) || (data === "im2col.size")) || (data === "im2col.weights")) || (data === "im2col.convolution")) || (data === "dot")) || (data === "dot.pairs")) || (data === "dot.gemm")) || (data === "dot.accumulator")) || (data === "bitplane")) || (data === "bitplane.weights")) || (data === "bitplane.regularizer")) || (data === "bitplane.requantize")) || (data === "bitplane.strip")) || (data === "bitplane.compression")) || (data === "cost")) || (data === "cost.area")) || (data === "cost.bopsArea")) || (data === "systolic"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},schema:schema24.enum,parentSchema:schema24,data};
(vErrors ??= []).push(err0);
errors++;
}
validate596.errors = vErrors;
return errors === 0;
}
validate596.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate598(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate598.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema39,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data};
(vErrors ??= []).push(err1);
errors++;
}
validate598.errors = vErrors;
return errors === 0;
}
validate598.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema190 = {"type":"string","pattern":"^[A-Z][A-Za-z0-9]*$","description":"name of a note"};
const pattern12 = new RegExp("^[A-Z][A-Za-z0-9]*$", "");

function validate600(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate600.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]*$"},schema:"^[A-Z][A-Za-z0-9]*$",parentSchema:schema190,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema190.type,parentSchema:schema190,data};
(vErrors ??= []).push(err1);
errors++;
}
validate600.errors = vErrors;
return errors === 0;
}
validate600.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema191 = {"type":"object","description":"what a flag means","additionalProperties":false,"required":["kind","description","effect","clauses"],"properties":{"kind":{"enum":["BASIC","EDGE_CASE","EXHAUSTIVE","RANDOM","LIMIT","INVALID"],"description":"what sort of tests these are"},"description":{"$ref":"values.schema.json#/$defs/text","description":"what the flag says of a test"},"effect":{"$ref":"values.schema.json#/$defs/text","description":"what a failure usually means"},"clauses":{"$ref":"values.schema.json#/$defs/clauses"}}};

function validate605(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate605.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25,data};
(vErrors ??= []).push(err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate63(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema25.type,parentSchema:schema25,data};
(vErrors ??= []).push(err1);
errors++;
}
validate605.errors = vErrors;
return errors === 0;
}
validate605.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate602(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate602.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema191.required,parentSchema:schema191,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema191.required,parentSchema:schema191,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.effect === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effect"},schema:schema191.required,parentSchema:schema191,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.clauses === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},schema:schema191.required,parentSchema:schema191,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "kind") || (key0 === "description")) || (key0 === "effect")) || (key0 === "clauses"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema191,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((((data0 === "BASIC") || (data0 === "EDGE_CASE")) || (data0 === "EXHAUSTIVE")) || (data0 === "RANDOM")) || (data0 === "LIMIT")) || (data0 === "INVALID"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema191.properties.kind.enum},schema:schema191.properties.kind.enum,parentSchema:schema191.properties.kind,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.description !== undefined){
if(!(validate598(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
if(data.effect !== undefined){
if(!(validate598(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
if(data.clauses !== undefined){
if(!(validate605(data.clauses, {instancePath:instancePath+"/clauses",parentData:data,parentDataProperty:"clauses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate605.errors : vErrors.concat(validate605.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema191.type,parentSchema:schema191,data};
(vErrors ??= []).push(err6);
errors++;
}
validate602.errors = vErrors;
return errors === 0;
}
validate602.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema193 = {"type":"object","description":"tests that share params","additionalProperties":false,"required":["source","level","clauses","params","tests"],"properties":{"source":{"type":"object","description":"where the tests come from","additionalProperties":false,"required":["name","version"],"properties":{"name":{"$ref":"values.schema.json#/$defs/text","description":"what made the tests"},"version":{"$ref":"values.schema.json#/$defs/text","description":"version of that"}}},"level":{"enum":["required","recommended"],"description":"recommended where an implementation that lacks it is still SPARQ"},"clauses":{"$ref":"values.schema.json#/$defs/clauses"},"params":{"type":"object","description":"of the operation"},"tolerance":{"$ref":"#/$defs/tolerance"},"tests":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/test"},"description":"the tests"}}};
const schema194 = {"type":"object","minProperties":1,"description":"how near float32 and float64 values must come; without it, bit by bit","additionalProperties":false,"properties":{"rel":{"type":"number","minimum":0,"description":"largest difference relative to the expected value"},"abs":{"type":"number","minimum":0,"description":"largest difference"},"ulp":{"type":"number","minimum":0,"description":"largest difference in units of the last place"}}};

function validate613(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate613.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema194,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "rel") || (key0 === "abs")) || (key0 === "ulp"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema194,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.rel !== undefined){
let data0 = data.rel;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/rel",schemaPath:"#/properties/rel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema194.properties.rel,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/rel",schemaPath:"#/properties/rel/type",keyword:"type",params:{type: "number"},schema:schema194.properties.rel.type,parentSchema:schema194.properties.rel,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.abs !== undefined){
let data1 = data.abs;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/abs",schemaPath:"#/properties/abs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema194.properties.abs,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/abs",schemaPath:"#/properties/abs/type",keyword:"type",params:{type: "number"},schema:schema194.properties.abs.type,parentSchema:schema194.properties.abs,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.ulp !== undefined){
let data2 = data.ulp;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/ulp",schemaPath:"#/properties/ulp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema194.properties.ulp,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ulp",schemaPath:"#/properties/ulp/type",keyword:"type",params:{type: "number"},schema:schema194.properties.ulp.type,parentSchema:schema194.properties.ulp,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema194.type,parentSchema:schema194,data};
(vErrors ??= []).push(err8);
errors++;
}
validate613.errors = vErrors;
return errors === 0;
}
validate613.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema195 = {"type":"object","description":"one test","allOf":[{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"valid"}}},"then":{"type":"object","required":["expected"],"properties":{"expected":true,"error":false,"alternatives":false}}},{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"invalid"}}},"then":{"type":"object","required":["error"],"properties":{"error":true,"expected":false,"alternatives":false,"sha256":false}}},{"if":{"type":"object","required":["result"],"properties":{"result":{"const":"acceptable"}}},"then":{"type":"object","required":["alternatives"],"properties":{"alternatives":true,"expected":false,"error":false,"sha256":false,"flags":{"type":"array","minItems":1}}}}],"additionalProperties":false,"required":["id","flags","input","result"],"properties":{"id":{"$ref":"values.schema.json#/$defs/testId"},"comment":{"$ref":"values.schema.json#/$defs/text","description":"what the test is about"},"flags":{"type":"array","items":{"$ref":"#/$defs/flag"},"description":"names of notes"},"input":{"type":"object","description":"of the operation"},"result":{"enum":["valid","invalid","acceptable"],"description":"whether the output must equal expected, the input be rejected, or any of the alternatives will do"},"expected":{"type":"object","description":"of the operation"},"error":{"$ref":"#/$defs/error"},"alternatives":{"type":"array","minItems":2,"items":{"type":"object","minProperties":1,"maxProperties":1,"description":"one of the outputs or errors that will do","additionalProperties":false,"properties":{"expected":{"type":"object","description":"of the operation"},"error":{"$ref":"#/$defs/error"}}},"description":"what an implementation may choose from"},"sha256":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"values.schema.json#/$defs/sha256"},"description":"hash of the bytes of an expected tensor, by its field"}}};
const schema196 = {"type":"string","pattern":"^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$","description":"id of a test: its file's path without .json, a slash, and a name"};
const pattern13 = new RegExp("^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$", "");

function validate616(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate616.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern13.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$"},schema:"^[a-z0-9]+/[A-Za-z0-9._-]+/[A-Za-z0-9._+,=-]+$",parentSchema:schema196,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema196.type,parentSchema:schema196,data};
(vErrors ??= []).push(err1);
errors++;
}
validate616.errors = vErrors;
return errors === 0;
}
validate616.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema197 = {"type":"object","description":"why the input must be rejected","additionalProperties":false,"required":["code"],"properties":{"code":{"$ref":"values.schema.json#/$defs/errorCode"}}};
const schema198 = {"enum":["INVALID_WINDOW_SET","INVALID_PARAMETER","INVALID_SHAPE","NON_FINITE_VALUE","ACCUMULATOR_OVERFLOW","NOT_TWO_OF_FOUR","INVALID_GEOMETRY","COUNT_OVERFLOW"],"description":"why an input is rejected: the closed list of operations.md"};

function validate621(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate621.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((data === "INVALID_WINDOW_SET") || (data === "INVALID_PARAMETER")) || (data === "INVALID_SHAPE")) || (data === "NON_FINITE_VALUE")) || (data === "ACCUMULATOR_OVERFLOW")) || (data === "NOT_TWO_OF_FOUR")) || (data === "INVALID_GEOMETRY")) || (data === "COUNT_OVERFLOW"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema198.enum},schema:schema198.enum,parentSchema:schema198,data};
(vErrors ??= []).push(err0);
errors++;
}
validate621.errors = vErrors;
return errors === 0;
}
validate621.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate620(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate620.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema197.required,parentSchema:schema197,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "code")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema197,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.code !== undefined){
if(!(validate621(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema197.type,parentSchema:schema197,data};
(vErrors ??= []).push(err2);
errors++;
}
validate620.errors = vErrors;
return errors === 0;
}
validate620.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate625(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate625.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema27,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data};
(vErrors ??= []).push(err1);
errors++;
}
validate625.errors = vErrors;
return errors === 0;
}
validate625.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate615(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate615.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "expected"},schema:schema195.allOf[0].then.required,parentSchema:schema195.allOf[0].then,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.error !== undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/allOf/0/then/properties/error/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema195.allOf[0].then.properties.error,data:data.error};
(vErrors ??= []).push(err4);
errors++;
}
if(data.alternatives !== undefined){
const err5 = {instancePath:instancePath+"/alternatives",schemaPath:"#/allOf/0/then/properties/alternatives/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema195.allOf[0].then.properties.alternatives,data:data.alternatives};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"},schema:schema195.allOf[0].then.type,parentSchema:schema195.allOf[0].then,data};
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
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema195.allOf[0].if,parentSchema:schema195.allOf[0],data};
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
const err11 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "error"},schema:schema195.allOf[1].then.required,parentSchema:schema195.allOf[1].then,data};
(vErrors ??= []).push(err11);
errors++;
}
if(data.expected !== undefined){
const err12 = {instancePath:instancePath+"/expected",schemaPath:"#/allOf/1/then/properties/expected/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema195.allOf[1].then.properties.expected,data:data.expected};
(vErrors ??= []).push(err12);
errors++;
}
if(data.alternatives !== undefined){
const err13 = {instancePath:instancePath+"/alternatives",schemaPath:"#/allOf/1/then/properties/alternatives/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema195.allOf[1].then.properties.alternatives,data:data.alternatives};
(vErrors ??= []).push(err13);
errors++;
}
if(data.sha256 !== undefined){
const err14 = {instancePath:instancePath+"/sha256",schemaPath:"#/allOf/1/then/properties/sha256/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema195.allOf[1].then.properties.sha256,data:data.sha256};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},schema:schema195.allOf[1].then.type,parentSchema:schema195.allOf[1].then,data};
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
const err16 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema195.allOf[1].if,parentSchema:schema195.allOf[1],data};
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
const err20 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "alternatives"},schema:schema195.allOf[2].then.required,parentSchema:schema195.allOf[2].then,data};
(vErrors ??= []).push(err20);
errors++;
}
if(data.expected !== undefined){
const err21 = {instancePath:instancePath+"/expected",schemaPath:"#/allOf/2/then/properties/expected/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema195.allOf[2].then.properties.expected,data:data.expected};
(vErrors ??= []).push(err21);
errors++;
}
if(data.error !== undefined){
const err22 = {instancePath:instancePath+"/error",schemaPath:"#/allOf/2/then/properties/error/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema195.allOf[2].then.properties.error,data:data.error};
(vErrors ??= []).push(err22);
errors++;
}
if(data.sha256 !== undefined){
const err23 = {instancePath:instancePath+"/sha256",schemaPath:"#/allOf/2/then/properties/sha256/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema195.allOf[2].then.properties.sha256,data:data.sha256};
(vErrors ??= []).push(err23);
errors++;
}
if(data.flags !== undefined){
let data11 = data.flags;
if(Array.isArray(data11)){
if(data11.length < 1){
const err24 = {instancePath:instancePath+"/flags",schemaPath:"#/allOf/2/then/properties/flags/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema195.allOf[2].then.properties.flags,data:data11};
(vErrors ??= []).push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/flags",schemaPath:"#/allOf/2/then/properties/flags/type",keyword:"type",params:{type: "array"},schema:schema195.allOf[2].then.properties.flags.type,parentSchema:schema195.allOf[2].then.properties.flags,data:data11};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"},schema:schema195.allOf[2].then.type,parentSchema:schema195.allOf[2].then,data};
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
const err27 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema195.allOf[2].if,parentSchema:schema195.allOf[2],data};
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
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema195.required,parentSchema:schema195,data};
(vErrors ??= []).push(err28);
errors++;
}
if(data.flags === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flags"},schema:schema195.required,parentSchema:schema195,data};
(vErrors ??= []).push(err29);
errors++;
}
if(data.input === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},schema:schema195.required,parentSchema:schema195,data};
(vErrors ??= []).push(err30);
errors++;
}
if(data.result === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},schema:schema195.required,parentSchema:schema195,data};
(vErrors ??= []).push(err31);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(func1.call(schema195.properties, key0))){
const err32 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema195,data};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.id !== undefined){
if(!(validate616(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate616.errors : vErrors.concat(validate616.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate598(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
if(data.flags !== undefined){
let data14 = data.flags;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate600(data14[i0], {instancePath:instancePath+"/flags/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate600.errors : vErrors.concat(validate600.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"},schema:schema195.properties.flags.type,parentSchema:schema195.properties.flags,data:data14};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.input !== undefined){
let data16 = data.input;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err34 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},schema:schema195.properties.input.type,parentSchema:schema195.properties.input,data:data16};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.result !== undefined){
let data17 = data.result;
if(!(((data17 === "valid") || (data17 === "invalid")) || (data17 === "acceptable"))){
const err35 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema195.properties.result.enum},schema:schema195.properties.result.enum,parentSchema:schema195.properties.result,data:data17};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.expected !== undefined){
let data18 = data.expected;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err36 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "object"},schema:schema195.properties.expected.type,parentSchema:schema195.properties.expected,data:data18};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.error !== undefined){
if(!(validate620(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate620.errors : vErrors.concat(validate620.errors);
errors = vErrors.length;
}
}
if(data.alternatives !== undefined){
let data20 = data.alternatives;
if(Array.isArray(data20)){
if(data20.length < 2){
const err37 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema195.properties.alternatives,data:data20};
(vErrors ??= []).push(err37);
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1 && errors<20; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 1){
const err38 = {instancePath:instancePath+"/alternatives/" + i1,schemaPath:"#/properties/alternatives/items/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema195.properties.alternatives.items,data:data21};
(vErrors ??= []).push(err38);
errors++;
}
if(Object.keys(data21).length < 1){
const err39 = {instancePath:instancePath+"/alternatives/" + i1,schemaPath:"#/properties/alternatives/items/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema195.properties.alternatives.items,data:data21};
(vErrors ??= []).push(err39);
errors++;
}
for(const key1 in data21){
if(errors>=20) break;
if(!((key1 === "expected") || (key1 === "error"))){
const err40 = {instancePath:instancePath+"/alternatives/" + i1,schemaPath:"#/properties/alternatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema195.properties.alternatives.items,data:data21};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data21.expected !== undefined){
let data22 = data21.expected;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err41 = {instancePath:instancePath+"/alternatives/" + i1+"/expected",schemaPath:"#/properties/alternatives/items/properties/expected/type",keyword:"type",params:{type: "object"},schema:schema195.properties.alternatives.items.properties.expected.type,parentSchema:schema195.properties.alternatives.items.properties.expected,data:data22};
(vErrors ??= []).push(err41);
errors++;
}
}
if(data21.error !== undefined){
if(!(validate620(data21.error, {instancePath:instancePath+"/alternatives/" + i1+"/error",parentData:data21,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate620.errors : vErrors.concat(validate620.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/alternatives/" + i1,schemaPath:"#/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema195.properties.alternatives.items.type,parentSchema:schema195.properties.alternatives.items,data:data21};
(vErrors ??= []).push(err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema195.properties.alternatives.type,parentSchema:schema195.properties.alternatives,data:data20};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data.sha256 !== undefined){
let data24 = data.sha256;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length < 1){
const err44 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema195.properties.sha256,data:data24};
(vErrors ??= []).push(err44);
errors++;
}
for(const key2 in data24){
if(errors>=20) break;
if(!(validate625(data24[key2], {instancePath:instancePath+"/sha256/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "object"},schema:schema195.properties.sha256.type,parentSchema:schema195.properties.sha256,data:data24};
(vErrors ??= []).push(err45);
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema195.type,parentSchema:schema195,data};
(vErrors ??= []).push(err46);
errors++;
}
validate615.errors = vErrors;
return errors === 0;
}
validate615.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate609(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate609.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema193.required,parentSchema:schema193,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.level === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},schema:schema193.required,parentSchema:schema193,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.clauses === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},schema:schema193.required,parentSchema:schema193,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.params === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},schema:schema193.required,parentSchema:schema193,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.tests === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tests"},schema:schema193.required,parentSchema:schema193,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((((key0 === "source") || (key0 === "level")) || (key0 === "clauses")) || (key0 === "params")) || (key0 === "tolerance")) || (key0 === "tests"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema193,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "name"},schema:schema193.properties.source.required,parentSchema:schema193.properties.source,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
if(data0.version === undefined){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "version"},schema:schema193.properties.source.required,parentSchema:schema193.properties.source,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
for(const key1 in data0){
if(errors>=20) break;
if(!((key1 === "name") || (key1 === "version"))){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema193.properties.source,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data0.name !== undefined){
if(!(validate598(data0.name, {instancePath:instancePath+"/source/name",parentData:data0,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
if(data0.version !== undefined){
if(!(validate598(data0.version, {instancePath:instancePath+"/source/version",parentData:data0,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},schema:schema193.properties.source.type,parentSchema:schema193.properties.source,data:data0};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(!((data3 === "required") || (data3 === "recommended"))){
const err10 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema193.properties.level.enum},schema:schema193.properties.level.enum,parentSchema:schema193.properties.level,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.clauses !== undefined){
if(!(validate605(data.clauses, {instancePath:instancePath+"/clauses",parentData:data,parentDataProperty:"clauses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate605.errors : vErrors.concat(validate605.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data5 = data.params;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},schema:schema193.properties.params.type,parentSchema:schema193.properties.params,data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.tolerance !== undefined){
if(!(validate613(data.tolerance, {instancePath:instancePath+"/tolerance",parentData:data,parentDataProperty:"tolerance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate613.errors : vErrors.concat(validate613.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
let data7 = data.tests;
if(Array.isArray(data7)){
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema193.properties.tests,data:data7};
(vErrors ??= []).push(err12);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0 && errors<20; i0++){
if(!(validate615(data7[i0], {instancePath:instancePath+"/tests/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema193.properties.tests.type,parentSchema:schema193.properties.tests,data:data7};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema193.type,parentSchema:schema193,data};
(vErrors ??= []).push(err14);
errors++;
}
validate609.errors = vErrors;
return errors === 0;
}
validate609.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vectors.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate106(data2.params, {instancePath:instancePath+"/groups/" + i0+"/params",parentData:data2,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
if(!(validate117(data5.input, {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1+"/input",parentData:data5,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data5.expected !== undefined){
if(!(validate121(data5.expected, {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1+"/expected",parentData:data5,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate121(data9.expected, {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1+"/alternatives/" + i2+"/expected",parentData:data9,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1+"/alternatives/" + i2,schemaPath:"#/allOf/0/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[0].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[0].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data9};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1+"/alternatives",schemaPath:"#/allOf/0/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[0].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[0].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data8};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/groups/" + i0+"/tests/" + i1,schemaPath:"#/allOf/0/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[0].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[0].then.properties.groups.items.properties.tests.items,data:data5};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/groups/" + i0+"/tests",schemaPath:"#/allOf/0/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[0].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[0].then.properties.groups.items.properties.tests,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/allOf/0/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[0].then.properties.groups.items.type,parentSchema:schema45.allOf[0].then.properties.groups.items,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/0/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[0].then.properties.groups.type,parentSchema:schema45.allOf[0].then.properties.groups,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[0].then.type,parentSchema:schema45.allOf[0].then,data};
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
const err10 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[0].if,parentSchema:schema45.allOf[0],data};
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
if(!(validate127(data13.params, {instancePath:instancePath+"/groups/" + i3+"/params",parentData:data13,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate131(data16.input, {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4+"/input",parentData:data16,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data16.expected !== undefined){
if(!(validate133(data16.expected, {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4+"/expected",parentData:data16,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
if(!(validate133(data20.expected, {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4+"/alternatives/" + i5+"/expected",parentData:data20,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4+"/alternatives/" + i5,schemaPath:"#/allOf/1/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[1].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[1].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data20};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4+"/alternatives",schemaPath:"#/allOf/1/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[1].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[1].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data19};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/groups/" + i3+"/tests/" + i4,schemaPath:"#/allOf/1/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[1].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[1].then.properties.groups.items.properties.tests.items,data:data16};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/groups/" + i3+"/tests",schemaPath:"#/allOf/1/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[1].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[1].then.properties.groups.items.properties.tests,data:data15};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/allOf/1/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[1].then.properties.groups.items.type,parentSchema:schema45.allOf[1].then.properties.groups.items,data:data13};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/1/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[1].then.properties.groups.type,parentSchema:schema45.allOf[1].then.properties.groups,data:data12};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[1].then.type,parentSchema:schema45.allOf[1].then,data};
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
const err21 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[1].if,parentSchema:schema45.allOf[1],data};
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
if(!(validate144(data24.params, {instancePath:instancePath+"/groups/" + i6+"/params",parentData:data24,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
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
if(!(validate146(data27.input, {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7+"/input",parentData:data27,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data27.expected !== undefined){
if(!(validate148(data27.expected, {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7+"/expected",parentData:data27,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
if(!(validate148(data31.expected, {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7+"/alternatives/" + i8+"/expected",parentData:data31,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7+"/alternatives/" + i8,schemaPath:"#/allOf/2/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[2].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[2].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data31};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7+"/alternatives",schemaPath:"#/allOf/2/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[2].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[2].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data30};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/groups/" + i6+"/tests/" + i7,schemaPath:"#/allOf/2/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[2].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[2].then.properties.groups.items.properties.tests.items,data:data27};
(vErrors ??= []).push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/groups/" + i6+"/tests",schemaPath:"#/allOf/2/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[2].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[2].then.properties.groups.items.properties.tests,data:data26};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/groups/" + i6,schemaPath:"#/allOf/2/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[2].then.properties.groups.items.type,parentSchema:schema45.allOf[2].then.properties.groups.items,data:data24};
(vErrors ??= []).push(err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/2/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[2].then.properties.groups.type,parentSchema:schema45.allOf[2].then.properties.groups,data:data23};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[2].then.type,parentSchema:schema45.allOf[2].then,data};
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
const err32 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[2].if,parentSchema:schema45.allOf[2],data};
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
if(!(validate155(data35.params, {instancePath:instancePath+"/groups/" + i9+"/params",parentData:data35,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
if(!(validate158(data38.input, {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10+"/input",parentData:data38,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data38.expected !== undefined){
if(!(validate160(data38.expected, {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10+"/expected",parentData:data38,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
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
if(!(validate160(data42.expected, {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10+"/alternatives/" + i11+"/expected",parentData:data42,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10+"/alternatives/" + i11,schemaPath:"#/allOf/3/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[3].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[3].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data42};
(vErrors ??= []).push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10+"/alternatives",schemaPath:"#/allOf/3/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[3].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[3].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data41};
(vErrors ??= []).push(err37);
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/groups/" + i9+"/tests/" + i10,schemaPath:"#/allOf/3/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[3].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[3].then.properties.groups.items.properties.tests.items,data:data38};
(vErrors ??= []).push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/groups/" + i9+"/tests",schemaPath:"#/allOf/3/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[3].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[3].then.properties.groups.items.properties.tests,data:data37};
(vErrors ??= []).push(err39);
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/groups/" + i9,schemaPath:"#/allOf/3/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[3].then.properties.groups.items.type,parentSchema:schema45.allOf[3].then.properties.groups.items,data:data35};
(vErrors ??= []).push(err40);
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/3/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[3].then.properties.groups.type,parentSchema:schema45.allOf[3].then.properties.groups,data:data34};
(vErrors ??= []).push(err41);
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[3].then.type,parentSchema:schema45.allOf[3].then,data};
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
const err43 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[3].if,parentSchema:schema45.allOf[3],data};
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
if(!(validate165(data46.params, {instancePath:instancePath+"/groups/" + i12+"/params",parentData:data46,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
if(!(validate173(data49.input, {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13+"/input",parentData:data49,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data49.expected !== undefined){
if(!(validate178(data49.expected, {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13+"/expected",parentData:data49,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data53.expected, {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13+"/alternatives/" + i14+"/expected",parentData:data53,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13+"/alternatives/" + i14,schemaPath:"#/allOf/4/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[4].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[4].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data53};
(vErrors ??= []).push(err47);
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13+"/alternatives",schemaPath:"#/allOf/4/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[4].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[4].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data52};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/groups/" + i12+"/tests/" + i13,schemaPath:"#/allOf/4/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[4].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[4].then.properties.groups.items.properties.tests.items,data:data49};
(vErrors ??= []).push(err49);
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/groups/" + i12+"/tests",schemaPath:"#/allOf/4/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[4].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[4].then.properties.groups.items.properties.tests,data:data48};
(vErrors ??= []).push(err50);
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/groups/" + i12,schemaPath:"#/allOf/4/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[4].then.properties.groups.items.type,parentSchema:schema45.allOf[4].then.properties.groups.items,data:data46};
(vErrors ??= []).push(err51);
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/4/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[4].then.properties.groups.type,parentSchema:schema45.allOf[4].then.properties.groups,data:data45};
(vErrors ??= []).push(err52);
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/allOf/4/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[4].then.type,parentSchema:schema45.allOf[4].then,data};
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
const err54 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[4].if,parentSchema:schema45.allOf[4],data};
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
if(!(validate182(data57.params, {instancePath:instancePath+"/groups/" + i15+"/params",parentData:data57,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
if(!(validate186(data60.input, {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16+"/input",parentData:data60,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data60.expected !== undefined){
if(!(validate188(data60.expected, {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16+"/expected",parentData:data60,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
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
if(!(validate188(data64.expected, {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16+"/alternatives/" + i17+"/expected",parentData:data64,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16+"/alternatives/" + i17,schemaPath:"#/allOf/5/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[5].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[5].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data64};
(vErrors ??= []).push(err58);
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16+"/alternatives",schemaPath:"#/allOf/5/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[5].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[5].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data63};
(vErrors ??= []).push(err59);
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/groups/" + i15+"/tests/" + i16,schemaPath:"#/allOf/5/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[5].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[5].then.properties.groups.items.properties.tests.items,data:data60};
(vErrors ??= []).push(err60);
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/groups/" + i15+"/tests",schemaPath:"#/allOf/5/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[5].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[5].then.properties.groups.items.properties.tests,data:data59};
(vErrors ??= []).push(err61);
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/groups/" + i15,schemaPath:"#/allOf/5/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[5].then.properties.groups.items.type,parentSchema:schema45.allOf[5].then.properties.groups.items,data:data57};
(vErrors ??= []).push(err62);
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/5/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[5].then.properties.groups.type,parentSchema:schema45.allOf[5].then.properties.groups,data:data56};
(vErrors ??= []).push(err63);
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/allOf/5/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[5].then.type,parentSchema:schema45.allOf[5].then,data};
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
const err65 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[5].if,parentSchema:schema45.allOf[5],data};
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
if(!(validate197(data68.params, {instancePath:instancePath+"/groups/" + i18+"/params",parentData:data68,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
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
if(!(validate201(data71.input, {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19+"/input",parentData:data71,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data71.expected !== undefined){
if(!(validate204(data71.expected, {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19+"/expected",parentData:data71,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
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
if(!(validate204(data75.expected, {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19+"/alternatives/" + i20+"/expected",parentData:data75,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19+"/alternatives/" + i20,schemaPath:"#/allOf/6/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[6].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[6].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data75};
(vErrors ??= []).push(err69);
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19+"/alternatives",schemaPath:"#/allOf/6/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[6].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[6].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data74};
(vErrors ??= []).push(err70);
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/groups/" + i18+"/tests/" + i19,schemaPath:"#/allOf/6/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[6].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[6].then.properties.groups.items.properties.tests.items,data:data71};
(vErrors ??= []).push(err71);
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/groups/" + i18+"/tests",schemaPath:"#/allOf/6/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[6].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[6].then.properties.groups.items.properties.tests,data:data70};
(vErrors ??= []).push(err72);
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/groups/" + i18,schemaPath:"#/allOf/6/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[6].then.properties.groups.items.type,parentSchema:schema45.allOf[6].then.properties.groups.items,data:data68};
(vErrors ??= []).push(err73);
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/6/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[6].then.properties.groups.type,parentSchema:schema45.allOf[6].then.properties.groups,data:data67};
(vErrors ??= []).push(err74);
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/allOf/6/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[6].then.type,parentSchema:schema45.allOf[6].then,data};
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
const err76 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[6].if,parentSchema:schema45.allOf[6],data};
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
if(!(validate208(data79.params, {instancePath:instancePath+"/groups/" + i21+"/params",parentData:data79,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
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
if(!(validate212(data82.input, {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22+"/input",parentData:data82,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data82.expected !== undefined){
if(!(validate215(data82.expected, {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22+"/expected",parentData:data82,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
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
if(!(validate215(data86.expected, {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22+"/alternatives/" + i23+"/expected",parentData:data86,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
}
else {
const err80 = {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22+"/alternatives/" + i23,schemaPath:"#/allOf/7/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[7].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[7].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data86};
(vErrors ??= []).push(err80);
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22+"/alternatives",schemaPath:"#/allOf/7/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[7].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[7].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data85};
(vErrors ??= []).push(err81);
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/groups/" + i21+"/tests/" + i22,schemaPath:"#/allOf/7/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[7].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[7].then.properties.groups.items.properties.tests.items,data:data82};
(vErrors ??= []).push(err82);
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/groups/" + i21+"/tests",schemaPath:"#/allOf/7/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[7].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[7].then.properties.groups.items.properties.tests,data:data81};
(vErrors ??= []).push(err83);
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/groups/" + i21,schemaPath:"#/allOf/7/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[7].then.properties.groups.items.type,parentSchema:schema45.allOf[7].then.properties.groups.items,data:data79};
(vErrors ??= []).push(err84);
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/7/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[7].then.properties.groups.type,parentSchema:schema45.allOf[7].then.properties.groups,data:data78};
(vErrors ??= []).push(err85);
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/allOf/7/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[7].then.type,parentSchema:schema45.allOf[7].then,data};
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
const err87 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[7].if,parentSchema:schema45.allOf[7],data};
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
if(!(validate221(data90.params, {instancePath:instancePath+"/groups/" + i24+"/params",parentData:data90,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
if(!(validate224(data93.input, {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25+"/input",parentData:data93,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data93.expected !== undefined){
if(!(validate229(data93.expected, {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25+"/expected",parentData:data93,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data97.expected, {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25+"/alternatives/" + i26+"/expected",parentData:data97,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25+"/alternatives/" + i26,schemaPath:"#/allOf/8/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[8].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[8].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data97};
(vErrors ??= []).push(err91);
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25+"/alternatives",schemaPath:"#/allOf/8/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[8].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[8].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data96};
(vErrors ??= []).push(err92);
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/groups/" + i24+"/tests/" + i25,schemaPath:"#/allOf/8/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[8].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[8].then.properties.groups.items.properties.tests.items,data:data93};
(vErrors ??= []).push(err93);
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/groups/" + i24+"/tests",schemaPath:"#/allOf/8/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[8].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[8].then.properties.groups.items.properties.tests,data:data92};
(vErrors ??= []).push(err94);
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/groups/" + i24,schemaPath:"#/allOf/8/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[8].then.properties.groups.items.type,parentSchema:schema45.allOf[8].then.properties.groups.items,data:data90};
(vErrors ??= []).push(err95);
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/8/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[8].then.properties.groups.type,parentSchema:schema45.allOf[8].then.properties.groups,data:data89};
(vErrors ??= []).push(err96);
errors++;
}
}
}
else {
const err97 = {instancePath,schemaPath:"#/allOf/8/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[8].then.type,parentSchema:schema45.allOf[8].then,data};
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
const err98 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[8].if,parentSchema:schema45.allOf[8],data};
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
if(!(validate233(data101.params, {instancePath:instancePath+"/groups/" + i27+"/params",parentData:data101,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
if(!(validate236(data104.input, {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28+"/input",parentData:data104,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data104.expected !== undefined){
if(!(validate242(data104.expected, {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28+"/expected",parentData:data104,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
if(!(validate242(data108.expected, {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28+"/alternatives/" + i29+"/expected",parentData:data108,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
}
else {
const err102 = {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28+"/alternatives/" + i29,schemaPath:"#/allOf/9/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[9].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[9].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data108};
(vErrors ??= []).push(err102);
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28+"/alternatives",schemaPath:"#/allOf/9/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[9].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[9].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data107};
(vErrors ??= []).push(err103);
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/groups/" + i27+"/tests/" + i28,schemaPath:"#/allOf/9/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[9].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[9].then.properties.groups.items.properties.tests.items,data:data104};
(vErrors ??= []).push(err104);
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/groups/" + i27+"/tests",schemaPath:"#/allOf/9/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[9].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[9].then.properties.groups.items.properties.tests,data:data103};
(vErrors ??= []).push(err105);
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/groups/" + i27,schemaPath:"#/allOf/9/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[9].then.properties.groups.items.type,parentSchema:schema45.allOf[9].then.properties.groups.items,data:data101};
(vErrors ??= []).push(err106);
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/9/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[9].then.properties.groups.type,parentSchema:schema45.allOf[9].then.properties.groups,data:data100};
(vErrors ??= []).push(err107);
errors++;
}
}
}
else {
const err108 = {instancePath,schemaPath:"#/allOf/9/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[9].then.type,parentSchema:schema45.allOf[9].then,data};
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
const err109 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[9].if,parentSchema:schema45.allOf[9],data};
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
if(!(validate246(data112.params, {instancePath:instancePath+"/groups/" + i30+"/params",parentData:data112,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
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
if(!(validate249(data115.input, {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31+"/input",parentData:data115,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data115.expected !== undefined){
if(!(validate251(data115.expected, {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31+"/expected",parentData:data115,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
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
if(!(validate251(data119.expected, {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31+"/alternatives/" + i32+"/expected",parentData:data119,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
}
else {
const err113 = {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31+"/alternatives/" + i32,schemaPath:"#/allOf/10/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[10].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[10].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data119};
(vErrors ??= []).push(err113);
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31+"/alternatives",schemaPath:"#/allOf/10/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[10].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[10].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data118};
(vErrors ??= []).push(err114);
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/groups/" + i30+"/tests/" + i31,schemaPath:"#/allOf/10/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[10].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[10].then.properties.groups.items.properties.tests.items,data:data115};
(vErrors ??= []).push(err115);
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/groups/" + i30+"/tests",schemaPath:"#/allOf/10/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[10].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[10].then.properties.groups.items.properties.tests,data:data114};
(vErrors ??= []).push(err116);
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/groups/" + i30,schemaPath:"#/allOf/10/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[10].then.properties.groups.items.type,parentSchema:schema45.allOf[10].then.properties.groups.items,data:data112};
(vErrors ??= []).push(err117);
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/10/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[10].then.properties.groups.type,parentSchema:schema45.allOf[10].then.properties.groups,data:data111};
(vErrors ??= []).push(err118);
errors++;
}
}
}
else {
const err119 = {instancePath,schemaPath:"#/allOf/10/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[10].then.type,parentSchema:schema45.allOf[10].then,data};
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
const err120 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[10].if,parentSchema:schema45.allOf[10],data};
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
if(!(validate258(data123.params, {instancePath:instancePath+"/groups/" + i33+"/params",parentData:data123,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
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
if(!(validate260(data126.input, {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34+"/input",parentData:data126,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if(data126.expected !== undefined){
if(!(validate266(data126.expected, {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34+"/expected",parentData:data126,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
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
if(!(validate266(data130.expected, {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34+"/alternatives/" + i35+"/expected",parentData:data130,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
}
else {
const err124 = {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34+"/alternatives/" + i35,schemaPath:"#/allOf/11/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[11].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[11].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data130};
(vErrors ??= []).push(err124);
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34+"/alternatives",schemaPath:"#/allOf/11/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[11].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[11].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data129};
(vErrors ??= []).push(err125);
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/groups/" + i33+"/tests/" + i34,schemaPath:"#/allOf/11/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[11].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[11].then.properties.groups.items.properties.tests.items,data:data126};
(vErrors ??= []).push(err126);
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/groups/" + i33+"/tests",schemaPath:"#/allOf/11/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[11].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[11].then.properties.groups.items.properties.tests,data:data125};
(vErrors ??= []).push(err127);
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/groups/" + i33,schemaPath:"#/allOf/11/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[11].then.properties.groups.items.type,parentSchema:schema45.allOf[11].then.properties.groups.items,data:data123};
(vErrors ??= []).push(err128);
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/11/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[11].then.properties.groups.type,parentSchema:schema45.allOf[11].then.properties.groups,data:data122};
(vErrors ??= []).push(err129);
errors++;
}
}
}
else {
const err130 = {instancePath,schemaPath:"#/allOf/11/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[11].then.type,parentSchema:schema45.allOf[11].then,data};
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
const err131 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[11].if,parentSchema:schema45.allOf[11],data};
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
if(!(validate270(data134.params, {instancePath:instancePath+"/groups/" + i36+"/params",parentData:data134,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
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
if(!(validate274(data137.input, {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37+"/input",parentData:data137,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data137.expected !== undefined){
if(!(validate278(data137.expected, {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37+"/expected",parentData:data137,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
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
if(!(validate278(data141.expected, {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37+"/alternatives/" + i38+"/expected",parentData:data141,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
}
else {
const err135 = {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37+"/alternatives/" + i38,schemaPath:"#/allOf/12/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[12].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[12].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data141};
(vErrors ??= []).push(err135);
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37+"/alternatives",schemaPath:"#/allOf/12/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[12].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[12].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data140};
(vErrors ??= []).push(err136);
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/groups/" + i36+"/tests/" + i37,schemaPath:"#/allOf/12/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[12].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[12].then.properties.groups.items.properties.tests.items,data:data137};
(vErrors ??= []).push(err137);
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/groups/" + i36+"/tests",schemaPath:"#/allOf/12/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[12].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[12].then.properties.groups.items.properties.tests,data:data136};
(vErrors ??= []).push(err138);
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/groups/" + i36,schemaPath:"#/allOf/12/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[12].then.properties.groups.items.type,parentSchema:schema45.allOf[12].then.properties.groups.items,data:data134};
(vErrors ??= []).push(err139);
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/12/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[12].then.properties.groups.type,parentSchema:schema45.allOf[12].then.properties.groups,data:data133};
(vErrors ??= []).push(err140);
errors++;
}
}
}
else {
const err141 = {instancePath,schemaPath:"#/allOf/12/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[12].then.type,parentSchema:schema45.allOf[12].then,data};
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
const err142 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[12].if,parentSchema:schema45.allOf[12],data};
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
if(!(validate282(data145.params, {instancePath:instancePath+"/groups/" + i39+"/params",parentData:data145,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate285(data148.input, {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40+"/input",parentData:data148,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data148.expected !== undefined){
if(!(validate295(data148.expected, {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40+"/expected",parentData:data148,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
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
if(!(validate295(data152.expected, {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40+"/alternatives/" + i41+"/expected",parentData:data152,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
const err146 = {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40+"/alternatives/" + i41,schemaPath:"#/allOf/13/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[13].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[13].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data152};
(vErrors ??= []).push(err146);
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40+"/alternatives",schemaPath:"#/allOf/13/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[13].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[13].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data151};
(vErrors ??= []).push(err147);
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/groups/" + i39+"/tests/" + i40,schemaPath:"#/allOf/13/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[13].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[13].then.properties.groups.items.properties.tests.items,data:data148};
(vErrors ??= []).push(err148);
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/groups/" + i39+"/tests",schemaPath:"#/allOf/13/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[13].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[13].then.properties.groups.items.properties.tests,data:data147};
(vErrors ??= []).push(err149);
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/groups/" + i39,schemaPath:"#/allOf/13/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[13].then.properties.groups.items.type,parentSchema:schema45.allOf[13].then.properties.groups.items,data:data145};
(vErrors ??= []).push(err150);
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/13/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[13].then.properties.groups.type,parentSchema:schema45.allOf[13].then.properties.groups,data:data144};
(vErrors ??= []).push(err151);
errors++;
}
}
}
else {
const err152 = {instancePath,schemaPath:"#/allOf/13/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[13].then.type,parentSchema:schema45.allOf[13].then,data};
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
const err153 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[13].if,parentSchema:schema45.allOf[13],data};
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
if(!(validate302(data156.params, {instancePath:instancePath+"/groups/" + i42+"/params",parentData:data156,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
if(!(validate304(data159.input, {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43+"/input",parentData:data159,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data159.expected !== undefined){
if(!(validate307(data159.expected, {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43+"/expected",parentData:data159,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
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
if(!(validate307(data163.expected, {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43+"/alternatives/" + i44+"/expected",parentData:data163,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
}
else {
const err157 = {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43+"/alternatives/" + i44,schemaPath:"#/allOf/14/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[14].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[14].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data163};
(vErrors ??= []).push(err157);
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43+"/alternatives",schemaPath:"#/allOf/14/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[14].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[14].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data162};
(vErrors ??= []).push(err158);
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/groups/" + i42+"/tests/" + i43,schemaPath:"#/allOf/14/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[14].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[14].then.properties.groups.items.properties.tests.items,data:data159};
(vErrors ??= []).push(err159);
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/groups/" + i42+"/tests",schemaPath:"#/allOf/14/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[14].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[14].then.properties.groups.items.properties.tests,data:data158};
(vErrors ??= []).push(err160);
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/groups/" + i42,schemaPath:"#/allOf/14/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[14].then.properties.groups.items.type,parentSchema:schema45.allOf[14].then.properties.groups.items,data:data156};
(vErrors ??= []).push(err161);
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/14/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[14].then.properties.groups.type,parentSchema:schema45.allOf[14].then.properties.groups,data:data155};
(vErrors ??= []).push(err162);
errors++;
}
}
}
else {
const err163 = {instancePath,schemaPath:"#/allOf/14/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[14].then.type,parentSchema:schema45.allOf[14].then,data};
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
const err164 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[14].if,parentSchema:schema45.allOf[14],data};
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
if(!(validate311(data167.params, {instancePath:instancePath+"/groups/" + i45+"/params",parentData:data167,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
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
if(!(validate314(data170.input, {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46+"/input",parentData:data170,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data170.expected !== undefined){
if(!(validate317(data170.expected, {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46+"/expected",parentData:data170,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
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
if(!(validate317(data174.expected, {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46+"/alternatives/" + i47+"/expected",parentData:data174,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
}
else {
const err168 = {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46+"/alternatives/" + i47,schemaPath:"#/allOf/15/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[15].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[15].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data174};
(vErrors ??= []).push(err168);
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46+"/alternatives",schemaPath:"#/allOf/15/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[15].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[15].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data173};
(vErrors ??= []).push(err169);
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/groups/" + i45+"/tests/" + i46,schemaPath:"#/allOf/15/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[15].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[15].then.properties.groups.items.properties.tests.items,data:data170};
(vErrors ??= []).push(err170);
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/groups/" + i45+"/tests",schemaPath:"#/allOf/15/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[15].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[15].then.properties.groups.items.properties.tests,data:data169};
(vErrors ??= []).push(err171);
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/groups/" + i45,schemaPath:"#/allOf/15/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[15].then.properties.groups.items.type,parentSchema:schema45.allOf[15].then.properties.groups.items,data:data167};
(vErrors ??= []).push(err172);
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/15/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[15].then.properties.groups.type,parentSchema:schema45.allOf[15].then.properties.groups,data:data166};
(vErrors ??= []).push(err173);
errors++;
}
}
}
else {
const err174 = {instancePath,schemaPath:"#/allOf/15/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[15].then.type,parentSchema:schema45.allOf[15].then,data};
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
const err175 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[15].if,parentSchema:schema45.allOf[15],data};
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
if(!(validate321(data178.params, {instancePath:instancePath+"/groups/" + i48+"/params",parentData:data178,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
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
if(!(validate324(data181.input, {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49+"/input",parentData:data181,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
if(data181.expected !== undefined){
if(!(validate330(data181.expected, {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49+"/expected",parentData:data181,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
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
if(!(validate330(data185.expected, {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49+"/alternatives/" + i50+"/expected",parentData:data185,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
}
else {
const err179 = {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49+"/alternatives/" + i50,schemaPath:"#/allOf/16/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[16].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[16].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data185};
(vErrors ??= []).push(err179);
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49+"/alternatives",schemaPath:"#/allOf/16/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[16].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[16].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data184};
(vErrors ??= []).push(err180);
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/groups/" + i48+"/tests/" + i49,schemaPath:"#/allOf/16/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[16].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[16].then.properties.groups.items.properties.tests.items,data:data181};
(vErrors ??= []).push(err181);
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/groups/" + i48+"/tests",schemaPath:"#/allOf/16/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[16].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[16].then.properties.groups.items.properties.tests,data:data180};
(vErrors ??= []).push(err182);
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/groups/" + i48,schemaPath:"#/allOf/16/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[16].then.properties.groups.items.type,parentSchema:schema45.allOf[16].then.properties.groups.items,data:data178};
(vErrors ??= []).push(err183);
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/16/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[16].then.properties.groups.type,parentSchema:schema45.allOf[16].then.properties.groups,data:data177};
(vErrors ??= []).push(err184);
errors++;
}
}
}
else {
const err185 = {instancePath,schemaPath:"#/allOf/16/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[16].then.type,parentSchema:schema45.allOf[16].then,data};
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
const err186 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[16].if,parentSchema:schema45.allOf[16],data};
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
if(!(validate341(data189.params, {instancePath:instancePath+"/groups/" + i51+"/params",parentData:data189,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
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
if(!(validate344(data192.input, {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52+"/input",parentData:data192,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
if(data192.expected !== undefined){
if(!(validate347(data192.expected, {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52+"/expected",parentData:data192,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
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
if(!(validate347(data196.expected, {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52+"/alternatives/" + i53+"/expected",parentData:data196,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
}
}
else {
const err190 = {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52+"/alternatives/" + i53,schemaPath:"#/allOf/17/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[17].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[17].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data196};
(vErrors ??= []).push(err190);
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52+"/alternatives",schemaPath:"#/allOf/17/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[17].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[17].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data195};
(vErrors ??= []).push(err191);
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/groups/" + i51+"/tests/" + i52,schemaPath:"#/allOf/17/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[17].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[17].then.properties.groups.items.properties.tests.items,data:data192};
(vErrors ??= []).push(err192);
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/groups/" + i51+"/tests",schemaPath:"#/allOf/17/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[17].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[17].then.properties.groups.items.properties.tests,data:data191};
(vErrors ??= []).push(err193);
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/groups/" + i51,schemaPath:"#/allOf/17/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[17].then.properties.groups.items.type,parentSchema:schema45.allOf[17].then.properties.groups.items,data:data189};
(vErrors ??= []).push(err194);
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/17/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[17].then.properties.groups.type,parentSchema:schema45.allOf[17].then.properties.groups,data:data188};
(vErrors ??= []).push(err195);
errors++;
}
}
}
else {
const err196 = {instancePath,schemaPath:"#/allOf/17/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[17].then.type,parentSchema:schema45.allOf[17].then,data};
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
const err197 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[17].if,parentSchema:schema45.allOf[17],data};
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
if(!(validate352(data200.params, {instancePath:instancePath+"/groups/" + i54+"/params",parentData:data200,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
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
if(!(validate354(data203.input, {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55+"/input",parentData:data203,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
if(data203.expected !== undefined){
if(!(validate376(data203.expected, {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55+"/expected",parentData:data203,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
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
if(!(validate376(data207.expected, {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55+"/alternatives/" + i56+"/expected",parentData:data207,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
errors = vErrors.length;
}
}
}
else {
const err201 = {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55+"/alternatives/" + i56,schemaPath:"#/allOf/18/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[18].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[18].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data207};
(vErrors ??= []).push(err201);
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55+"/alternatives",schemaPath:"#/allOf/18/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[18].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[18].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data206};
(vErrors ??= []).push(err202);
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/groups/" + i54+"/tests/" + i55,schemaPath:"#/allOf/18/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[18].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[18].then.properties.groups.items.properties.tests.items,data:data203};
(vErrors ??= []).push(err203);
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/groups/" + i54+"/tests",schemaPath:"#/allOf/18/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[18].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[18].then.properties.groups.items.properties.tests,data:data202};
(vErrors ??= []).push(err204);
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/groups/" + i54,schemaPath:"#/allOf/18/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[18].then.properties.groups.items.type,parentSchema:schema45.allOf[18].then.properties.groups.items,data:data200};
(vErrors ??= []).push(err205);
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/18/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[18].then.properties.groups.type,parentSchema:schema45.allOf[18].then.properties.groups,data:data199};
(vErrors ??= []).push(err206);
errors++;
}
}
}
else {
const err207 = {instancePath,schemaPath:"#/allOf/18/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[18].then.type,parentSchema:schema45.allOf[18].then,data};
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
const err208 = {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[18].if,parentSchema:schema45.allOf[18],data};
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
if(!(validate380(data211.params, {instancePath:instancePath+"/groups/" + i57+"/params",parentData:data211,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
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
if(!(validate382(data214.input, {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58+"/input",parentData:data214,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
}
if(data214.expected !== undefined){
if(!(validate385(data214.expected, {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58+"/expected",parentData:data214,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
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
if(!(validate385(data218.expected, {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58+"/alternatives/" + i59+"/expected",parentData:data218,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
}
else {
const err212 = {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58+"/alternatives/" + i59,schemaPath:"#/allOf/19/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[19].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[19].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data218};
(vErrors ??= []).push(err212);
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58+"/alternatives",schemaPath:"#/allOf/19/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[19].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[19].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data217};
(vErrors ??= []).push(err213);
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/groups/" + i57+"/tests/" + i58,schemaPath:"#/allOf/19/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[19].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[19].then.properties.groups.items.properties.tests.items,data:data214};
(vErrors ??= []).push(err214);
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/groups/" + i57+"/tests",schemaPath:"#/allOf/19/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[19].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[19].then.properties.groups.items.properties.tests,data:data213};
(vErrors ??= []).push(err215);
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/groups/" + i57,schemaPath:"#/allOf/19/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[19].then.properties.groups.items.type,parentSchema:schema45.allOf[19].then.properties.groups.items,data:data211};
(vErrors ??= []).push(err216);
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/19/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[19].then.properties.groups.type,parentSchema:schema45.allOf[19].then.properties.groups,data:data210};
(vErrors ??= []).push(err217);
errors++;
}
}
}
else {
const err218 = {instancePath,schemaPath:"#/allOf/19/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[19].then.type,parentSchema:schema45.allOf[19].then,data};
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
const err219 = {instancePath,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[19].if,parentSchema:schema45.allOf[19],data};
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
if(!(validate390(data222.params, {instancePath:instancePath+"/groups/" + i60+"/params",parentData:data222,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
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
if(!(validate392(data225.input, {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61+"/input",parentData:data225,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
}
if(data225.expected !== undefined){
if(!(validate401(data225.expected, {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61+"/expected",parentData:data225,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
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
if(!(validate401(data229.expected, {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61+"/alternatives/" + i62+"/expected",parentData:data229,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
errors = vErrors.length;
}
}
}
else {
const err223 = {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61+"/alternatives/" + i62,schemaPath:"#/allOf/20/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[20].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[20].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data229};
(vErrors ??= []).push(err223);
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61+"/alternatives",schemaPath:"#/allOf/20/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[20].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[20].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data228};
(vErrors ??= []).push(err224);
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/groups/" + i60+"/tests/" + i61,schemaPath:"#/allOf/20/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[20].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[20].then.properties.groups.items.properties.tests.items,data:data225};
(vErrors ??= []).push(err225);
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/groups/" + i60+"/tests",schemaPath:"#/allOf/20/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[20].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[20].then.properties.groups.items.properties.tests,data:data224};
(vErrors ??= []).push(err226);
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/groups/" + i60,schemaPath:"#/allOf/20/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[20].then.properties.groups.items.type,parentSchema:schema45.allOf[20].then.properties.groups.items,data:data222};
(vErrors ??= []).push(err227);
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/20/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[20].then.properties.groups.type,parentSchema:schema45.allOf[20].then.properties.groups,data:data221};
(vErrors ??= []).push(err228);
errors++;
}
}
}
else {
const err229 = {instancePath,schemaPath:"#/allOf/20/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[20].then.type,parentSchema:schema45.allOf[20].then,data};
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
const err230 = {instancePath,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[20].if,parentSchema:schema45.allOf[20],data};
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
if(!(validate405(data233.params, {instancePath:instancePath+"/groups/" + i63+"/params",parentData:data233,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
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
if(!(validate409(data236.input, {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64+"/input",parentData:data236,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
}
if(data236.expected !== undefined){
if(!(validate414(data236.expected, {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64+"/expected",parentData:data236,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
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
if(!(validate414(data240.expected, {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64+"/alternatives/" + i65+"/expected",parentData:data240,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
}
else {
const err234 = {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64+"/alternatives/" + i65,schemaPath:"#/allOf/21/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[21].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[21].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data240};
(vErrors ??= []).push(err234);
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64+"/alternatives",schemaPath:"#/allOf/21/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[21].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[21].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data239};
(vErrors ??= []).push(err235);
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/groups/" + i63+"/tests/" + i64,schemaPath:"#/allOf/21/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[21].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[21].then.properties.groups.items.properties.tests.items,data:data236};
(vErrors ??= []).push(err236);
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/groups/" + i63+"/tests",schemaPath:"#/allOf/21/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[21].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[21].then.properties.groups.items.properties.tests,data:data235};
(vErrors ??= []).push(err237);
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/groups/" + i63,schemaPath:"#/allOf/21/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[21].then.properties.groups.items.type,parentSchema:schema45.allOf[21].then.properties.groups.items,data:data233};
(vErrors ??= []).push(err238);
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/21/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[21].then.properties.groups.type,parentSchema:schema45.allOf[21].then.properties.groups,data:data232};
(vErrors ??= []).push(err239);
errors++;
}
}
}
else {
const err240 = {instancePath,schemaPath:"#/allOf/21/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[21].then.type,parentSchema:schema45.allOf[21].then,data};
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
const err241 = {instancePath,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[21].if,parentSchema:schema45.allOf[21],data};
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
if(!(validate421(data244.params, {instancePath:instancePath+"/groups/" + i66+"/params",parentData:data244,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
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
if(!(validate423(data247.input, {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67+"/input",parentData:data247,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
errors = vErrors.length;
}
}
if(data247.expected !== undefined){
if(!(validate427(data247.expected, {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67+"/expected",parentData:data247,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
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
if(!(validate427(data251.expected, {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67+"/alternatives/" + i68+"/expected",parentData:data251,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
}
else {
const err245 = {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67+"/alternatives/" + i68,schemaPath:"#/allOf/22/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[22].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[22].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data251};
(vErrors ??= []).push(err245);
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67+"/alternatives",schemaPath:"#/allOf/22/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[22].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[22].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data250};
(vErrors ??= []).push(err246);
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/groups/" + i66+"/tests/" + i67,schemaPath:"#/allOf/22/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[22].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[22].then.properties.groups.items.properties.tests.items,data:data247};
(vErrors ??= []).push(err247);
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/groups/" + i66+"/tests",schemaPath:"#/allOf/22/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[22].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[22].then.properties.groups.items.properties.tests,data:data246};
(vErrors ??= []).push(err248);
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/groups/" + i66,schemaPath:"#/allOf/22/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[22].then.properties.groups.items.type,parentSchema:schema45.allOf[22].then.properties.groups.items,data:data244};
(vErrors ??= []).push(err249);
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/22/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[22].then.properties.groups.type,parentSchema:schema45.allOf[22].then.properties.groups,data:data243};
(vErrors ??= []).push(err250);
errors++;
}
}
}
else {
const err251 = {instancePath,schemaPath:"#/allOf/22/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[22].then.type,parentSchema:schema45.allOf[22].then,data};
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
const err252 = {instancePath,schemaPath:"#/allOf/22/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[22].if,parentSchema:schema45.allOf[22],data};
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
if(!(validate431(data255.params, {instancePath:instancePath+"/groups/" + i69+"/params",parentData:data255,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
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
if(!(validate435(data258.input, {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70+"/input",parentData:data258,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
}
if(data258.expected !== undefined){
if(!(validate439(data258.expected, {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70+"/expected",parentData:data258,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
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
if(!(validate439(data262.expected, {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70+"/alternatives/" + i71+"/expected",parentData:data262,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
}
else {
const err256 = {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70+"/alternatives/" + i71,schemaPath:"#/allOf/23/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[23].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[23].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data262};
(vErrors ??= []).push(err256);
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70+"/alternatives",schemaPath:"#/allOf/23/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[23].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[23].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data261};
(vErrors ??= []).push(err257);
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/groups/" + i69+"/tests/" + i70,schemaPath:"#/allOf/23/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[23].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[23].then.properties.groups.items.properties.tests.items,data:data258};
(vErrors ??= []).push(err258);
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/groups/" + i69+"/tests",schemaPath:"#/allOf/23/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[23].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[23].then.properties.groups.items.properties.tests,data:data257};
(vErrors ??= []).push(err259);
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/groups/" + i69,schemaPath:"#/allOf/23/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[23].then.properties.groups.items.type,parentSchema:schema45.allOf[23].then.properties.groups.items,data:data255};
(vErrors ??= []).push(err260);
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/23/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[23].then.properties.groups.type,parentSchema:schema45.allOf[23].then.properties.groups,data:data254};
(vErrors ??= []).push(err261);
errors++;
}
}
}
else {
const err262 = {instancePath,schemaPath:"#/allOf/23/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[23].then.type,parentSchema:schema45.allOf[23].then,data};
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
const err263 = {instancePath,schemaPath:"#/allOf/23/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[23].if,parentSchema:schema45.allOf[23],data};
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
if(!(validate443(data266.params, {instancePath:instancePath+"/groups/" + i72+"/params",parentData:data266,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
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
if(!(validate447(data269.input, {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73+"/input",parentData:data269,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate447.errors : vErrors.concat(validate447.errors);
errors = vErrors.length;
}
}
if(data269.expected !== undefined){
if(!(validate451(data269.expected, {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73+"/expected",parentData:data269,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
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
if(!(validate451(data273.expected, {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73+"/alternatives/" + i74+"/expected",parentData:data273,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
}
}
else {
const err267 = {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73+"/alternatives/" + i74,schemaPath:"#/allOf/24/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[24].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[24].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data273};
(vErrors ??= []).push(err267);
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73+"/alternatives",schemaPath:"#/allOf/24/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[24].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[24].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data272};
(vErrors ??= []).push(err268);
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/groups/" + i72+"/tests/" + i73,schemaPath:"#/allOf/24/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[24].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[24].then.properties.groups.items.properties.tests.items,data:data269};
(vErrors ??= []).push(err269);
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/groups/" + i72+"/tests",schemaPath:"#/allOf/24/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[24].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[24].then.properties.groups.items.properties.tests,data:data268};
(vErrors ??= []).push(err270);
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/groups/" + i72,schemaPath:"#/allOf/24/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[24].then.properties.groups.items.type,parentSchema:schema45.allOf[24].then.properties.groups.items,data:data266};
(vErrors ??= []).push(err271);
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/24/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[24].then.properties.groups.type,parentSchema:schema45.allOf[24].then.properties.groups,data:data265};
(vErrors ??= []).push(err272);
errors++;
}
}
}
else {
const err273 = {instancePath,schemaPath:"#/allOf/24/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[24].then.type,parentSchema:schema45.allOf[24].then,data};
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
const err274 = {instancePath,schemaPath:"#/allOf/24/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[24].if,parentSchema:schema45.allOf[24],data};
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
if(!(validate458(data277.params, {instancePath:instancePath+"/groups/" + i75+"/params",parentData:data277,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
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
if(!(validate460(data280.input, {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76+"/input",parentData:data280,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data280.expected !== undefined){
if(!(validate463(data280.expected, {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76+"/expected",parentData:data280,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
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
if(!(validate463(data284.expected, {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76+"/alternatives/" + i77+"/expected",parentData:data284,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
errors = vErrors.length;
}
}
}
else {
const err278 = {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76+"/alternatives/" + i77,schemaPath:"#/allOf/25/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[25].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[25].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data284};
(vErrors ??= []).push(err278);
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76+"/alternatives",schemaPath:"#/allOf/25/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[25].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[25].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data283};
(vErrors ??= []).push(err279);
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/groups/" + i75+"/tests/" + i76,schemaPath:"#/allOf/25/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[25].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[25].then.properties.groups.items.properties.tests.items,data:data280};
(vErrors ??= []).push(err280);
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/groups/" + i75+"/tests",schemaPath:"#/allOf/25/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[25].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[25].then.properties.groups.items.properties.tests,data:data279};
(vErrors ??= []).push(err281);
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/groups/" + i75,schemaPath:"#/allOf/25/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[25].then.properties.groups.items.type,parentSchema:schema45.allOf[25].then.properties.groups.items,data:data277};
(vErrors ??= []).push(err282);
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/25/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[25].then.properties.groups.type,parentSchema:schema45.allOf[25].then.properties.groups,data:data276};
(vErrors ??= []).push(err283);
errors++;
}
}
}
else {
const err284 = {instancePath,schemaPath:"#/allOf/25/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[25].then.type,parentSchema:schema45.allOf[25].then,data};
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
const err285 = {instancePath,schemaPath:"#/allOf/25/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[25].if,parentSchema:schema45.allOf[25],data};
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
if(!(validate467(data288.params, {instancePath:instancePath+"/groups/" + i78+"/params",parentData:data288,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
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
if(!(validate470(data291.input, {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79+"/input",parentData:data291,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
if(data291.expected !== undefined){
if(!(validate473(data291.expected, {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79+"/expected",parentData:data291,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
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
if(!(validate473(data295.expected, {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79+"/alternatives/" + i80+"/expected",parentData:data295,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
errors = vErrors.length;
}
}
}
else {
const err289 = {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79+"/alternatives/" + i80,schemaPath:"#/allOf/26/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[26].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[26].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data295};
(vErrors ??= []).push(err289);
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79+"/alternatives",schemaPath:"#/allOf/26/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[26].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[26].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data294};
(vErrors ??= []).push(err290);
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/groups/" + i78+"/tests/" + i79,schemaPath:"#/allOf/26/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[26].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[26].then.properties.groups.items.properties.tests.items,data:data291};
(vErrors ??= []).push(err291);
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/groups/" + i78+"/tests",schemaPath:"#/allOf/26/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[26].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[26].then.properties.groups.items.properties.tests,data:data290};
(vErrors ??= []).push(err292);
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/groups/" + i78,schemaPath:"#/allOf/26/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[26].then.properties.groups.items.type,parentSchema:schema45.allOf[26].then.properties.groups.items,data:data288};
(vErrors ??= []).push(err293);
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/26/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[26].then.properties.groups.type,parentSchema:schema45.allOf[26].then.properties.groups,data:data287};
(vErrors ??= []).push(err294);
errors++;
}
}
}
else {
const err295 = {instancePath,schemaPath:"#/allOf/26/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[26].then.type,parentSchema:schema45.allOf[26].then,data};
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
const err296 = {instancePath,schemaPath:"#/allOf/26/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[26].if,parentSchema:schema45.allOf[26],data};
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
if(!(validate479(data299.params, {instancePath:instancePath+"/groups/" + i81+"/params",parentData:data299,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
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
if(!(validate482(data302.input, {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82+"/input",parentData:data302,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
}
if(data302.expected !== undefined){
if(!(validate487(data302.expected, {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82+"/expected",parentData:data302,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
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
if(!(validate487(data306.expected, {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82+"/alternatives/" + i83+"/expected",parentData:data306,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
errors = vErrors.length;
}
}
}
else {
const err300 = {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82+"/alternatives/" + i83,schemaPath:"#/allOf/27/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[27].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[27].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data306};
(vErrors ??= []).push(err300);
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82+"/alternatives",schemaPath:"#/allOf/27/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[27].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[27].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data305};
(vErrors ??= []).push(err301);
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/groups/" + i81+"/tests/" + i82,schemaPath:"#/allOf/27/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[27].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[27].then.properties.groups.items.properties.tests.items,data:data302};
(vErrors ??= []).push(err302);
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/groups/" + i81+"/tests",schemaPath:"#/allOf/27/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[27].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[27].then.properties.groups.items.properties.tests,data:data301};
(vErrors ??= []).push(err303);
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/groups/" + i81,schemaPath:"#/allOf/27/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[27].then.properties.groups.items.type,parentSchema:schema45.allOf[27].then.properties.groups.items,data:data299};
(vErrors ??= []).push(err304);
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/27/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[27].then.properties.groups.type,parentSchema:schema45.allOf[27].then.properties.groups,data:data298};
(vErrors ??= []).push(err305);
errors++;
}
}
}
else {
const err306 = {instancePath,schemaPath:"#/allOf/27/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[27].then.type,parentSchema:schema45.allOf[27].then,data};
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
const err307 = {instancePath,schemaPath:"#/allOf/27/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[27].if,parentSchema:schema45.allOf[27],data};
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
if(!(validate491(data310.params, {instancePath:instancePath+"/groups/" + i84+"/params",parentData:data310,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
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
if(!(validate494(data313.input, {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85+"/input",parentData:data313,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
}
if(data313.expected !== undefined){
if(!(validate498(data313.expected, {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85+"/expected",parentData:data313,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
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
if(!(validate498(data317.expected, {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85+"/alternatives/" + i86+"/expected",parentData:data317,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
}
else {
const err311 = {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85+"/alternatives/" + i86,schemaPath:"#/allOf/28/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[28].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[28].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data317};
(vErrors ??= []).push(err311);
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85+"/alternatives",schemaPath:"#/allOf/28/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[28].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[28].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data316};
(vErrors ??= []).push(err312);
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/groups/" + i84+"/tests/" + i85,schemaPath:"#/allOf/28/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[28].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[28].then.properties.groups.items.properties.tests.items,data:data313};
(vErrors ??= []).push(err313);
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/groups/" + i84+"/tests",schemaPath:"#/allOf/28/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[28].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[28].then.properties.groups.items.properties.tests,data:data312};
(vErrors ??= []).push(err314);
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/groups/" + i84,schemaPath:"#/allOf/28/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[28].then.properties.groups.items.type,parentSchema:schema45.allOf[28].then.properties.groups.items,data:data310};
(vErrors ??= []).push(err315);
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/28/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[28].then.properties.groups.type,parentSchema:schema45.allOf[28].then.properties.groups,data:data309};
(vErrors ??= []).push(err316);
errors++;
}
}
}
else {
const err317 = {instancePath,schemaPath:"#/allOf/28/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[28].then.type,parentSchema:schema45.allOf[28].then,data};
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
const err318 = {instancePath,schemaPath:"#/allOf/28/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[28].if,parentSchema:schema45.allOf[28],data};
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
if(!(validate504(data321.params, {instancePath:instancePath+"/groups/" + i87+"/params",parentData:data321,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
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
if(!(validate508(data324.input, {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88+"/input",parentData:data324,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate508.errors : vErrors.concat(validate508.errors);
errors = vErrors.length;
}
}
if(data324.expected !== undefined){
if(!(validate513(data324.expected, {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88+"/expected",parentData:data324,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
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
if(!(validate513(data328.expected, {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88+"/alternatives/" + i89+"/expected",parentData:data328,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
}
}
else {
const err322 = {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88+"/alternatives/" + i89,schemaPath:"#/allOf/29/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[29].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[29].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data328};
(vErrors ??= []).push(err322);
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88+"/alternatives",schemaPath:"#/allOf/29/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[29].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[29].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data327};
(vErrors ??= []).push(err323);
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/groups/" + i87+"/tests/" + i88,schemaPath:"#/allOf/29/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[29].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[29].then.properties.groups.items.properties.tests.items,data:data324};
(vErrors ??= []).push(err324);
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/groups/" + i87+"/tests",schemaPath:"#/allOf/29/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[29].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[29].then.properties.groups.items.properties.tests,data:data323};
(vErrors ??= []).push(err325);
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/groups/" + i87,schemaPath:"#/allOf/29/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[29].then.properties.groups.items.type,parentSchema:schema45.allOf[29].then.properties.groups.items,data:data321};
(vErrors ??= []).push(err326);
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/29/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[29].then.properties.groups.type,parentSchema:schema45.allOf[29].then.properties.groups,data:data320};
(vErrors ??= []).push(err327);
errors++;
}
}
}
else {
const err328 = {instancePath,schemaPath:"#/allOf/29/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[29].then.type,parentSchema:schema45.allOf[29].then,data};
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
const err329 = {instancePath,schemaPath:"#/allOf/29/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[29].if,parentSchema:schema45.allOf[29],data};
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
if(!(validate520(data332.params, {instancePath:instancePath+"/groups/" + i90+"/params",parentData:data332,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
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
if(!(validate523(data335.input, {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91+"/input",parentData:data335,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate523.errors : vErrors.concat(validate523.errors);
errors = vErrors.length;
}
}
if(data335.expected !== undefined){
if(!(validate528(data335.expected, {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91+"/expected",parentData:data335,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
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
if(!(validate528(data339.expected, {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91+"/alternatives/" + i92+"/expected",parentData:data339,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
errors = vErrors.length;
}
}
}
else {
const err333 = {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91+"/alternatives/" + i92,schemaPath:"#/allOf/30/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[30].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[30].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data339};
(vErrors ??= []).push(err333);
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91+"/alternatives",schemaPath:"#/allOf/30/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[30].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[30].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data338};
(vErrors ??= []).push(err334);
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/groups/" + i90+"/tests/" + i91,schemaPath:"#/allOf/30/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[30].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[30].then.properties.groups.items.properties.tests.items,data:data335};
(vErrors ??= []).push(err335);
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/groups/" + i90+"/tests",schemaPath:"#/allOf/30/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[30].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[30].then.properties.groups.items.properties.tests,data:data334};
(vErrors ??= []).push(err336);
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/groups/" + i90,schemaPath:"#/allOf/30/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[30].then.properties.groups.items.type,parentSchema:schema45.allOf[30].then.properties.groups.items,data:data332};
(vErrors ??= []).push(err337);
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/30/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[30].then.properties.groups.type,parentSchema:schema45.allOf[30].then.properties.groups,data:data331};
(vErrors ??= []).push(err338);
errors++;
}
}
}
else {
const err339 = {instancePath,schemaPath:"#/allOf/30/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[30].then.type,parentSchema:schema45.allOf[30].then,data};
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
const err340 = {instancePath,schemaPath:"#/allOf/30/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[30].if,parentSchema:schema45.allOf[30],data};
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
if(!(validate536(data343.params, {instancePath:instancePath+"/groups/" + i93+"/params",parentData:data343,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors);
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
if(!(validate538(data346.input, {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94+"/input",parentData:data346,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate538.errors : vErrors.concat(validate538.errors);
errors = vErrors.length;
}
}
if(data346.expected !== undefined){
if(!(validate542(data346.expected, {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94+"/expected",parentData:data346,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
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
if(!(validate542(data350.expected, {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94+"/alternatives/" + i95+"/expected",parentData:data350,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
}
else {
const err344 = {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94+"/alternatives/" + i95,schemaPath:"#/allOf/31/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[31].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[31].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data350};
(vErrors ??= []).push(err344);
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94+"/alternatives",schemaPath:"#/allOf/31/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[31].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[31].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data349};
(vErrors ??= []).push(err345);
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/groups/" + i93+"/tests/" + i94,schemaPath:"#/allOf/31/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[31].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[31].then.properties.groups.items.properties.tests.items,data:data346};
(vErrors ??= []).push(err346);
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/groups/" + i93+"/tests",schemaPath:"#/allOf/31/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[31].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[31].then.properties.groups.items.properties.tests,data:data345};
(vErrors ??= []).push(err347);
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/groups/" + i93,schemaPath:"#/allOf/31/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[31].then.properties.groups.items.type,parentSchema:schema45.allOf[31].then.properties.groups.items,data:data343};
(vErrors ??= []).push(err348);
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/31/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[31].then.properties.groups.type,parentSchema:schema45.allOf[31].then.properties.groups,data:data342};
(vErrors ??= []).push(err349);
errors++;
}
}
}
else {
const err350 = {instancePath,schemaPath:"#/allOf/31/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[31].then.type,parentSchema:schema45.allOf[31].then,data};
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
const err351 = {instancePath,schemaPath:"#/allOf/31/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[31].if,parentSchema:schema45.allOf[31],data};
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
if(!(validate546(data354.params, {instancePath:instancePath+"/groups/" + i96+"/params",parentData:data354,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors);
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
if(!(validate548(data357.input, {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97+"/input",parentData:data357,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
}
if(data357.expected !== undefined){
if(!(validate554(data357.expected, {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97+"/expected",parentData:data357,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
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
if(!(validate554(data361.expected, {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97+"/alternatives/" + i98+"/expected",parentData:data361,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
errors = vErrors.length;
}
}
}
else {
const err355 = {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97+"/alternatives/" + i98,schemaPath:"#/allOf/32/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[32].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[32].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data361};
(vErrors ??= []).push(err355);
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97+"/alternatives",schemaPath:"#/allOf/32/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[32].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[32].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data360};
(vErrors ??= []).push(err356);
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/groups/" + i96+"/tests/" + i97,schemaPath:"#/allOf/32/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[32].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[32].then.properties.groups.items.properties.tests.items,data:data357};
(vErrors ??= []).push(err357);
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/groups/" + i96+"/tests",schemaPath:"#/allOf/32/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[32].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[32].then.properties.groups.items.properties.tests,data:data356};
(vErrors ??= []).push(err358);
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/groups/" + i96,schemaPath:"#/allOf/32/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[32].then.properties.groups.items.type,parentSchema:schema45.allOf[32].then.properties.groups.items,data:data354};
(vErrors ??= []).push(err359);
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/32/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[32].then.properties.groups.type,parentSchema:schema45.allOf[32].then.properties.groups,data:data353};
(vErrors ??= []).push(err360);
errors++;
}
}
}
else {
const err361 = {instancePath,schemaPath:"#/allOf/32/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[32].then.type,parentSchema:schema45.allOf[32].then,data};
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
const err362 = {instancePath,schemaPath:"#/allOf/32/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[32].if,parentSchema:schema45.allOf[32],data};
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
if(!(validate559(data365.params, {instancePath:instancePath+"/groups/" + i99+"/params",parentData:data365,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
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
if(!(validate561(data368.input, {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100+"/input",parentData:data368,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
}
if(data368.expected !== undefined){
if(!(validate564(data368.expected, {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100+"/expected",parentData:data368,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate564.errors : vErrors.concat(validate564.errors);
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
if(!(validate564(data372.expected, {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100+"/alternatives/" + i101+"/expected",parentData:data372,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate564.errors : vErrors.concat(validate564.errors);
errors = vErrors.length;
}
}
}
else {
const err366 = {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100+"/alternatives/" + i101,schemaPath:"#/allOf/33/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[33].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[33].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data372};
(vErrors ??= []).push(err366);
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100+"/alternatives",schemaPath:"#/allOf/33/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[33].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[33].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data371};
(vErrors ??= []).push(err367);
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/groups/" + i99+"/tests/" + i100,schemaPath:"#/allOf/33/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[33].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[33].then.properties.groups.items.properties.tests.items,data:data368};
(vErrors ??= []).push(err368);
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/groups/" + i99+"/tests",schemaPath:"#/allOf/33/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[33].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[33].then.properties.groups.items.properties.tests,data:data367};
(vErrors ??= []).push(err369);
errors++;
}
}
}
else {
const err370 = {instancePath:instancePath+"/groups/" + i99,schemaPath:"#/allOf/33/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[33].then.properties.groups.items.type,parentSchema:schema45.allOf[33].then.properties.groups.items,data:data365};
(vErrors ??= []).push(err370);
errors++;
}
}
}
else {
const err371 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/33/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[33].then.properties.groups.type,parentSchema:schema45.allOf[33].then.properties.groups,data:data364};
(vErrors ??= []).push(err371);
errors++;
}
}
}
else {
const err372 = {instancePath,schemaPath:"#/allOf/33/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[33].then.type,parentSchema:schema45.allOf[33].then,data};
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
const err373 = {instancePath,schemaPath:"#/allOf/33/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[33].if,parentSchema:schema45.allOf[33],data};
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
if(!(validate568(data376.params, {instancePath:instancePath+"/groups/" + i102+"/params",parentData:data376,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
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
if(!(validate570(data379.input, {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103+"/input",parentData:data379,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate570.errors : vErrors.concat(validate570.errors);
errors = vErrors.length;
}
}
if(data379.expected !== undefined){
if(!(validate573(data379.expected, {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103+"/expected",parentData:data379,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors);
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
if(!(validate573(data383.expected, {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103+"/alternatives/" + i104+"/expected",parentData:data383,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors);
errors = vErrors.length;
}
}
}
else {
const err377 = {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103+"/alternatives/" + i104,schemaPath:"#/allOf/34/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[34].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[34].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data383};
(vErrors ??= []).push(err377);
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103+"/alternatives",schemaPath:"#/allOf/34/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[34].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[34].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data382};
(vErrors ??= []).push(err378);
errors++;
}
}
}
else {
const err379 = {instancePath:instancePath+"/groups/" + i102+"/tests/" + i103,schemaPath:"#/allOf/34/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[34].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[34].then.properties.groups.items.properties.tests.items,data:data379};
(vErrors ??= []).push(err379);
errors++;
}
}
}
else {
const err380 = {instancePath:instancePath+"/groups/" + i102+"/tests",schemaPath:"#/allOf/34/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[34].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[34].then.properties.groups.items.properties.tests,data:data378};
(vErrors ??= []).push(err380);
errors++;
}
}
}
else {
const err381 = {instancePath:instancePath+"/groups/" + i102,schemaPath:"#/allOf/34/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[34].then.properties.groups.items.type,parentSchema:schema45.allOf[34].then.properties.groups.items,data:data376};
(vErrors ??= []).push(err381);
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/34/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[34].then.properties.groups.type,parentSchema:schema45.allOf[34].then.properties.groups,data:data375};
(vErrors ??= []).push(err382);
errors++;
}
}
}
else {
const err383 = {instancePath,schemaPath:"#/allOf/34/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[34].then.type,parentSchema:schema45.allOf[34].then,data};
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
const err384 = {instancePath,schemaPath:"#/allOf/34/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[34].if,parentSchema:schema45.allOf[34],data};
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
if(!(validate577(data387.params, {instancePath:instancePath+"/groups/" + i105+"/params",parentData:data387,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate577.errors : vErrors.concat(validate577.errors);
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
if(!(validate581(data390.input, {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106+"/input",parentData:data390,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate581.errors : vErrors.concat(validate581.errors);
errors = vErrors.length;
}
}
if(data390.expected !== undefined){
if(!(validate586(data390.expected, {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106+"/expected",parentData:data390,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
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
if(!(validate586(data394.expected, {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106+"/alternatives/" + i107+"/expected",parentData:data394,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
errors = vErrors.length;
}
}
}
else {
const err388 = {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106+"/alternatives/" + i107,schemaPath:"#/allOf/35/then/properties/groups/items/properties/tests/items/properties/alternatives/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[35].then.properties.groups.items.properties.tests.items.properties.alternatives.items.type,parentSchema:schema45.allOf[35].then.properties.groups.items.properties.tests.items.properties.alternatives.items,data:data394};
(vErrors ??= []).push(err388);
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106+"/alternatives",schemaPath:"#/allOf/35/then/properties/groups/items/properties/tests/items/properties/alternatives/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[35].then.properties.groups.items.properties.tests.items.properties.alternatives.type,parentSchema:schema45.allOf[35].then.properties.groups.items.properties.tests.items.properties.alternatives,data:data393};
(vErrors ??= []).push(err389);
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/groups/" + i105+"/tests/" + i106,schemaPath:"#/allOf/35/then/properties/groups/items/properties/tests/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[35].then.properties.groups.items.properties.tests.items.type,parentSchema:schema45.allOf[35].then.properties.groups.items.properties.tests.items,data:data390};
(vErrors ??= []).push(err390);
errors++;
}
}
}
else {
const err391 = {instancePath:instancePath+"/groups/" + i105+"/tests",schemaPath:"#/allOf/35/then/properties/groups/items/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[35].then.properties.groups.items.properties.tests.type,parentSchema:schema45.allOf[35].then.properties.groups.items.properties.tests,data:data389};
(vErrors ??= []).push(err391);
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/groups/" + i105,schemaPath:"#/allOf/35/then/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[35].then.properties.groups.items.type,parentSchema:schema45.allOf[35].then.properties.groups.items,data:data387};
(vErrors ??= []).push(err392);
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/groups",schemaPath:"#/allOf/35/then/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.allOf[35].then.properties.groups.type,parentSchema:schema45.allOf[35].then.properties.groups,data:data386};
(vErrors ??= []).push(err393);
errors++;
}
}
}
else {
const err394 = {instancePath,schemaPath:"#/allOf/35/then/type",keyword:"type",params:{type: "object"},schema:schema45.allOf[35].then.type,parentSchema:schema45.allOf[35].then,data};
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
const err395 = {instancePath,schemaPath:"#/allOf/35/if",keyword:"if",params:{failingKeyword: "then"},schema:schema45.allOf[35].if,parentSchema:schema45.allOf[35],data};
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
const err396 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},schema:schema45.required,parentSchema:schema45,data};
(vErrors ??= []).push(err396);
errors++;
}
if(data.feature === undefined){
const err397 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feature"},schema:schema45.required,parentSchema:schema45,data};
(vErrors ??= []).push(err397);
errors++;
}
if(data.operation === undefined){
const err398 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},schema:schema45.required,parentSchema:schema45,data};
(vErrors ??= []).push(err398);
errors++;
}
if(data.header === undefined){
const err399 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},schema:schema45.required,parentSchema:schema45,data};
(vErrors ??= []).push(err399);
errors++;
}
if(data.numberOfTests === undefined){
const err400 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numberOfTests"},schema:schema45.required,parentSchema:schema45,data};
(vErrors ??= []).push(err400);
errors++;
}
if(data.notes === undefined){
const err401 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},schema:schema45.required,parentSchema:schema45,data};
(vErrors ??= []).push(err401);
errors++;
}
if(data.groups === undefined){
const err402 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},schema:schema45.required,parentSchema:schema45,data};
(vErrors ??= []).push(err402);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((((key0 === "schema") || (key0 === "feature")) || (key0 === "operation")) || (key0 === "header")) || (key0 === "numberOfTests")) || (key0 === "notes")) || (key0 === "groups"))){
const err403 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
(vErrors ??= []).push(err403);
errors++;
}
}
if(data.schema !== undefined){
let data396 = data.schema;
if("sparqkit/vectors@1" !== data396){
const err404 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "sparqkit/vectors@1"},schema:"sparqkit/vectors@1",parentSchema:schema45.properties.schema,data:data396};
(vErrors ??= []).push(err404);
errors++;
}
}
if(data.feature !== undefined){
if(!(validate594(data.feature, {instancePath:instancePath+"/feature",parentData:data,parentDataProperty:"feature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate594.errors : vErrors.concat(validate594.errors);
errors = vErrors.length;
}
}
if(data.operation !== undefined){
if(!(validate596(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate596.errors : vErrors.concat(validate596.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined){
let data399 = data.header;
if(Array.isArray(data399)){
if(data399.length < 1){
const err405 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45.properties.header,data:data399};
(vErrors ??= []).push(err405);
errors++;
}
const len108 = data399.length;
for(let i108=0; i108<len108 && errors<20; i108++){
if(!(validate598(data399[i108], {instancePath:instancePath+"/header/" + i108,parentData:data399,parentDataProperty:i108,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err406 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "array"},schema:schema45.properties.header.type,parentSchema:schema45.properties.header,data:data399};
(vErrors ??= []).push(err406);
errors++;
}
}
if(data.numberOfTests !== undefined){
let data401 = data.numberOfTests;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
const err407 = {instancePath:instancePath+"/numberOfTests",schemaPath:"#/properties/numberOfTests/type",keyword:"type",params:{type: "integer"},schema:schema45.properties.numberOfTests.type,parentSchema:schema45.properties.numberOfTests,data:data401};
(vErrors ??= []).push(err407);
errors++;
}
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 > 9007199254740991 || isNaN(data401)){
const err408 = {instancePath:instancePath+"/numberOfTests",schemaPath:"#/properties/numberOfTests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema45.properties.numberOfTests,data:data401};
(vErrors ??= []).push(err408);
errors++;
}
if(data401 < 1 || isNaN(data401)){
const err409 = {instancePath:instancePath+"/numberOfTests",schemaPath:"#/properties/numberOfTests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema45.properties.numberOfTests,data:data401};
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
if(!(validate600(key1, {instancePath:instancePath+"/notes",parentData:data402,parentDataProperty:"notes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate600.errors : vErrors.concat(validate600.errors);
errors = vErrors.length;
}
var valid436 = _errs840 === errors;
if(!valid436){
const err410 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema45.properties.notes.propertyNames,parentSchema:schema45.properties.notes,data:data402};
(vErrors ??= []).push(err410);
errors++;
}
}
for(const key2 in data402){
if(errors>=20) break;
if(!(validate602(data402[key2], {instancePath:instancePath+"/notes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data402,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
errors = vErrors.length;
}
}
}
else {
const err411 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},schema:schema45.properties.notes.type,parentSchema:schema45.properties.notes,data:data402};
(vErrors ??= []).push(err411);
errors++;
}
}
if(data.groups !== undefined){
let data404 = data.groups;
if(Array.isArray(data404)){
if(data404.length < 1){
const err412 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45.properties.groups,data:data404};
(vErrors ??= []).push(err412);
errors++;
}
const len109 = data404.length;
for(let i109=0; i109<len109 && errors<20; i109++){
if(!(validate609(data404[i109], {instancePath:instancePath+"/groups/" + i109,parentData:data404,parentDataProperty:i109,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate609.errors : vErrors.concat(validate609.errors);
errors = vErrors.length;
}
}
}
else {
const err413 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema45.properties.groups.type,parentSchema:schema45.properties.groups,data:data404};
(vErrors ??= []).push(err413);
errors++;
}
}
}
else {
const err414 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
(vErrors ??= []).push(err414);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowParams = validate629;

function validate629(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate629.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema47.required,parentSchema:schema47,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema47.required,parentSchema:schema47,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "set") || (key0 === "rounding"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate114(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
(vErrors ??= []).push(err3);
errors++;
}
validate629.errors = vErrors;
return errors === 0;
}
validate629.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowInput = validate632;

function validate632(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate632.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "a"},schema:schema52.required,parentSchema:schema52,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate118(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
(vErrors ??= []).push(err2);
errors++;
}
validate632.errors = vErrors;
return errors === 0;
}
validate632.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowOutput = validate634;

function validate634(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate634.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cut"},schema:schema54.required,parentSchema:schema54,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shift === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shift"},schema:schema54.required,parentSchema:schema54,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.kept === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kept"},schema:schema54.required,parentSchema:schema54,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "cut") || (key0 === "shift")) || (key0 === "kept"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate118(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.shift !== undefined){
if(!(validate118(data.shift, {instancePath:instancePath+"/shift",parentData:data,parentDataProperty:"shift",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.kept !== undefined){
if(!(validate118(data.kept, {instancePath:instancePath+"/kept",parentData:data,parentDataProperty:"kept",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
(vErrors ??= []).push(err4);
errors++;
}
validate634.errors = vErrors;
return errors === 0;
}
validate634.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowTableParams = validate638;

function validate638(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate638.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema55.required,parentSchema:schema55,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema55.required,parentSchema:schema55,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "set") || (key0 === "rounding"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate114(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
(vErrors ??= []).push(err3);
errors++;
}
validate638.errors = vErrors;
return errors === 0;
}
validate638.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowTableInput = validate641;

function validate641(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate641.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate641.errors = vErrors;
return errors === 0;
}
validate641.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowTableOutput = validate642;

function validate642(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate642.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cut"},schema:schema57.required,parentSchema:schema57,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate134(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
(vErrors ??= []).push(err2);
errors++;
}
validate642.errors = vErrors;
return errors === 0;
}
validate642.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowNamedParams = validate644;

function validate644(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate644.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate644.errors = vErrors;
return errors === 0;
}
validate644.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowNamedInput = validate645;

function validate645(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate645.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema63.required,parentSchema:schema63,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "name")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema63.properties.name.type,parentSchema:schema63.properties.name,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
(vErrors ??= []).push(err3);
errors++;
}
validate645.errors = vErrors;
return errors === 0;
}
validate645.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowNamedOutput = validate646;

function validate646(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate646.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema64.required,parentSchema:schema64,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shifts"},schema:schema64.required,parentSchema:schema64,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate150(data.shifts, {instancePath:instancePath+"/shifts",parentData:data,parentDataProperty:"shifts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
(vErrors ??= []).push(err3);
errors++;
}
validate646.errors = vErrors;
return errors === 0;
}
validate646.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowWideParams = validate649;

function validate649(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate649.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema66.required,parentSchema:schema66,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
(vErrors ??= []).push(err2);
errors++;
}
validate649.errors = vErrors;
return errors === 0;
}
validate649.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowWideInput = validate651;

function validate651(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate651.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate651.errors = vErrors;
return errors === 0;
}
validate651.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const windowWideOutput = validate652;

function validate652(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate652.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shifts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shifts"},schema:schema68.required,parentSchema:schema68,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "shifts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.shifts !== undefined){
if(!(validate150(data.shifts, {instancePath:instancePath+"/shifts",parentData:data,parentDataProperty:"shifts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
(vErrors ??= []).push(err3);
errors++;
}
validate652.errors = vErrors;
return errors === 0;
}
validate652.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pairParams = validate655;

function validate655(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate655.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate655.errors = vErrors;
return errors === 0;
}
validate655.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pairInput = validate658;

function validate658(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate658.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "a"},schema:schema72.required,parentSchema:schema72,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate174(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
(vErrors ??= []).push(err2);
errors++;
}
validate658.errors = vErrors;
return errors === 0;
}
validate658.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pairOutput = validate660;

function validate660(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate660.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cut"},schema:schema74.required,parentSchema:schema74,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate174(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
(vErrors ??= []).push(err2);
errors++;
}
validate660.errors = vErrors;
return errors === 0;
}
validate660.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pairTableParams = validate662;

function validate662(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate662.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate662.errors = vErrors;
return errors === 0;
}
validate662.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pairTableInput = validate665;

function validate665(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate665.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate665.errors = vErrors;
return errors === 0;
}
validate665.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pairTableOutput = validate666;

function validate666(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate666.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cut"},schema:schema77.required,parentSchema:schema77,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema77,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate189(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema77.type,parentSchema:schema77,data};
(vErrors ??= []).push(err2);
errors++;
}
validate666.errors = vErrors;
return errors === 0;
}
validate666.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pairRowParams = validate668;

function validate668(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate668.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate668.errors = vErrors;
return errors === 0;
}
validate668.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pairRowInput = validate671;

function validate671(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate671.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "a"},schema:schema81.required,parentSchema:schema81,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate134(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
(vErrors ??= []).push(err2);
errors++;
}
validate671.errors = vErrors;
return errors === 0;
}
validate671.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pairRowOutput = validate673;

function validate673(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate673.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cut === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cut"},schema:schema82.required,parentSchema:schema82,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "cut")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema82,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate134(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema82.type,parentSchema:schema82,data};
(vErrors ??= []).push(err2);
errors++;
}
validate673.errors = vErrors;
return errors === 0;
}
validate673.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeParams = validate675;

function validate675(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate675.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate675.errors = vErrors;
return errors === 0;
}
validate675.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeInput = validate678;

function validate678(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate678.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "a"},schema:schema84.required,parentSchema:schema84,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema84,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate174(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema84.type,parentSchema:schema84,data};
(vErrors ??= []).push(err2);
errors++;
}
validate678.errors = vErrors;
return errors === 0;
}
validate678.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeOutput = validate680;

function validate680(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate680.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema85.required,parentSchema:schema85,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema85.required,parentSchema:schema85,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema85.required,parentSchema:schema85,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema85,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.data !== undefined){
if(!(validate174(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate174(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl",parentData:data,parentDataProperty:"shiftCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate174(data.muxCtrl, {instancePath:instancePath+"/muxCtrl",parentData:data,parentDataProperty:"muxCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema85.type,parentSchema:schema85,data};
(vErrors ??= []).push(err4);
errors++;
}
validate680.errors = vErrors;
return errors === 0;
}
validate680.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeDecodeParams = validate684;

function validate684(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate684.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema86.required,parentSchema:schema86,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema86,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema86.type,parentSchema:schema86,data};
(vErrors ??= []).push(err2);
errors++;
}
validate684.errors = vErrors;
return errors === 0;
}
validate684.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeDecodeInput = validate686;

function validate686(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate686.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema87.required,parentSchema:schema87,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema87.required,parentSchema:schema87,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema87.required,parentSchema:schema87,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema87,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.data !== undefined){
if(!(validate174(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate174(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl",parentData:data,parentDataProperty:"shiftCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate174(data.muxCtrl, {instancePath:instancePath+"/muxCtrl",parentData:data,parentDataProperty:"muxCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
(vErrors ??= []).push(err4);
errors++;
}
validate686.errors = vErrors;
return errors === 0;
}
validate686.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeDecodeOutput = validate690;

function validate690(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate690.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "a"},schema:schema88.required,parentSchema:schema88,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "a")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema88,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.a !== undefined){
if(!(validate174(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema88.type,parentSchema:schema88,data};
(vErrors ??= []).push(err2);
errors++;
}
validate690.errors = vErrors;
return errors === 0;
}
validate690.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeDotParams = validate692;

function validate692(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate692.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema89.required,parentSchema:schema89,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema89,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema89.type,parentSchema:schema89,data};
(vErrors ??= []).push(err2);
errors++;
}
validate692.errors = vErrors;
return errors === 0;
}
validate692.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeDotInput = validate694;

function validate694(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate694.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema90.required,parentSchema:schema90,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.shiftCtrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema90.required,parentSchema:schema90,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.muxCtrl === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema90.required,parentSchema:schema90,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.weights === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema90.required,parentSchema:schema90,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "data") || (key0 === "shiftCtrl")) || (key0 === "muxCtrl")) || (key0 === "weights"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema90,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.data !== undefined){
if(!(validate174(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.shiftCtrl !== undefined){
if(!(validate174(data.shiftCtrl, {instancePath:instancePath+"/shiftCtrl",parentData:data,parentDataProperty:"shiftCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.muxCtrl !== undefined){
if(!(validate174(data.muxCtrl, {instancePath:instancePath+"/muxCtrl",parentData:data,parentDataProperty:"muxCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate174(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema90.type,parentSchema:schema90,data};
(vErrors ??= []).push(err5);
errors++;
}
validate694.errors = vErrors;
return errors === 0;
}
validate694.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeDotOutput = validate699;

function validate699(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate699.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dot"},schema:schema91.required,parentSchema:schema91,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema91,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate118(data.dot, {instancePath:instancePath+"/dot",parentData:data,parentDataProperty:"dot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema91.type,parentSchema:schema91,data};
(vErrors ??= []).push(err2);
errors++;
}
validate699.errors = vErrors;
return errors === 0;
}
validate699.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeTableParams = validate701;

function validate701(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate701.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema92.required,parentSchema:schema92,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "set")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema92,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data};
(vErrors ??= []).push(err2);
errors++;
}
validate701.errors = vErrors;
return errors === 0;
}
validate701.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeTableInput = validate703;

function validate703(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate703.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate703.errors = vErrors;
return errors === 0;
}
validate703.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const encodeTableOutput = validate704;

function validate704(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate704.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shifts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shifts"},schema:schema94.required,parentSchema:schema94,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.bits === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema94.required,parentSchema:schema94,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "shifts") || (key0 === "bits"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.shifts !== undefined){
if(!(validate150(data.shifts, {instancePath:instancePath+"/shifts",parentData:data,parentDataProperty:"shifts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.bits !== undefined){
let data1 = data.bits;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.data === undefined){
const err3 = {instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/required",keyword:"required",params:{missingProperty: "data"},schema:schema94.properties.bits.required,parentSchema:schema94.properties.bits,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.shiftCtrl === undefined){
const err4 = {instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/required",keyword:"required",params:{missingProperty: "shiftCtrl"},schema:schema94.properties.bits.required,parentSchema:schema94.properties.bits,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.muxCtrl === undefined){
const err5 = {instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/required",keyword:"required",params:{missingProperty: "muxCtrl"},schema:schema94.properties.bits.required,parentSchema:schema94.properties.bits,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!(((key1 === "data") || (key1 === "shiftCtrl")) || (key1 === "muxCtrl"))){
const err6 = {instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema94.properties.bits,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data1.data !== undefined){
if(!(validate118(data1.data, {instancePath:instancePath+"/bits/data",parentData:data1,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data1.shiftCtrl !== undefined){
if(!(validate118(data1.shiftCtrl, {instancePath:instancePath+"/bits/shiftCtrl",parentData:data1,parentDataProperty:"shiftCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data1.muxCtrl !== undefined){
if(!(validate118(data1.muxCtrl, {instancePath:instancePath+"/bits/muxCtrl",parentData:data1,parentDataProperty:"muxCtrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/type",keyword:"type",params:{type: "object"},schema:schema94.properties.bits.type,parentSchema:schema94.properties.bits,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
(vErrors ??= []).push(err8);
errors++;
}
validate704.errors = vErrors;
return errors === 0;
}
validate704.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const gatherParams = validate709;

function validate709(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate709.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate709.errors = vErrors;
return errors === 0;
}
validate709.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const gatherInput = validate710;

function validate710(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate710.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema96.required,parentSchema:schema96,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema96,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate261(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema96.type,parentSchema:schema96,data};
(vErrors ??= []).push(err2);
errors++;
}
validate710.errors = vErrors;
return errors === 0;
}
validate710.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const gatherOutput = validate712;

function validate712(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate712.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positions"},schema:schema98.required,parentSchema:schema98,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "positions")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema98,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.positions !== undefined){
if(!(validate150(data.positions, {instancePath:instancePath+"/positions",parentData:data,parentDataProperty:"positions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema98.type,parentSchema:schema98,data};
(vErrors ??= []).push(err2);
errors++;
}
validate712.errors = vErrors;
return errors === 0;
}
validate712.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const gatherDotParams = validate714;

function validate714(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate714.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate714.errors = vErrors;
return errors === 0;
}
validate714.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const gatherDotInput = validate717;

function validate717(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate717.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema100.required,parentSchema:schema100,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema100.required,parentSchema:schema100,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema100,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate134(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate261(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema100.type,parentSchema:schema100,data};
(vErrors ??= []).push(err3);
errors++;
}
validate717.errors = vErrors;
return errors === 0;
}
validate717.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const gatherDotOutput = validate720;

function validate720(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate720.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dot"},schema:schema101.required,parentSchema:schema101,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema101,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate118(data.dot, {instancePath:instancePath+"/dot",parentData:data,parentDataProperty:"dot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
(vErrors ??= []).push(err2);
errors++;
}
validate720.errors = vErrors;
return errors === 0;
}
validate720.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeParams = validate722;

function validate722(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate722.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema102.required,parentSchema:schema102,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema102,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema102.type,parentSchema:schema102,data};
(vErrors ??= []).push(err2);
errors++;
}
validate722.errors = vErrors;
return errors === 0;
}
validate722.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeInput = validate724;

function validate724(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate724.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},schema:schema103.required,parentSchema:schema103,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scale === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema103.required,parentSchema:schema103,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "values") || (key0 === "scale"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema103,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.values !== undefined){
if(!(validate286(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema103.type,parentSchema:schema103,data};
(vErrors ??= []).push(err3);
errors++;
}
validate724.errors = vErrors;
return errors === 0;
}
validate724.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeOutput = validate727;

function validate727(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate727.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantized"},schema:schema107.required,parentSchema:schema107,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "quantized")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema107,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate296(data.quantized, {instancePath:instancePath+"/quantized",parentData:data,parentDataProperty:"quantized",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema107.type,parentSchema:schema107,data};
(vErrors ??= []).push(err2);
errors++;
}
validate727.errors = vErrors;
return errors === 0;
}
validate727.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeRoundParams = validate729;

function validate729(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate729.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate729.errors = vErrors;
return errors === 0;
}
validate729.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeRoundInput = validate730;

function validate730(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate730.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema110.required,parentSchema:schema110,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "value")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema110,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.value !== undefined){
if(!(validate292(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema110.type,parentSchema:schema110,data};
(vErrors ??= []).push(err2);
errors++;
}
validate730.errors = vErrors;
return errors === 0;
}
validate730.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeRoundOutput = validate732;

function validate732(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate732.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integer"},schema:schema111.required,parentSchema:schema111,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "integer")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema111,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.integer !== undefined){
if(!(validate118(data.integer, {instancePath:instancePath+"/integer",parentData:data,parentDataProperty:"integer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema111.type,parentSchema:schema111,data};
(vErrors ??= []).push(err2);
errors++;
}
validate732.errors = vErrors;
return errors === 0;
}
validate732.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeScaleParams = validate734;

function validate734(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate734.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema112.required,parentSchema:schema112,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema112,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema112.type,parentSchema:schema112,data};
(vErrors ??= []).push(err2);
errors++;
}
validate734.errors = vErrors;
return errors === 0;
}
validate734.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeScaleInput = validate736;

function validate736(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate736.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maximum === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maximum"},schema:schema113.required,parentSchema:schema113,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "maximum")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema113,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.maximum !== undefined){
if(!(validate292(data.maximum, {instancePath:instancePath+"/maximum",parentData:data,parentDataProperty:"maximum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema113.type,parentSchema:schema113,data};
(vErrors ??= []).push(err2);
errors++;
}
validate736.errors = vErrors;
return errors === 0;
}
validate736.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeScaleOutput = validate738;

function validate738(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate738.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scale === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema114.required,parentSchema:schema114,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "scale")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema114,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema114.type,parentSchema:schema114,data};
(vErrors ??= []).push(err2);
errors++;
}
validate738.errors = vErrors;
return errors === 0;
}
validate738.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeWeightsParams = validate740;

function validate740(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate740.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema115.required,parentSchema:schema115,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema115,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema115.type,parentSchema:schema115,data};
(vErrors ??= []).push(err2);
errors++;
}
validate740.errors = vErrors;
return errors === 0;
}
validate740.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeWeightsInput = validate742;

function validate742(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate742.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},schema:schema116.required,parentSchema:schema116,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "values")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema116,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.values !== undefined){
if(!(validate325(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema116.type,parentSchema:schema116,data};
(vErrors ??= []).push(err2);
errors++;
}
validate742.errors = vErrors;
return errors === 0;
}
validate742.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeWeightsOutput = validate744;

function validate744(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate744.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantized"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scales === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scales"},schema:schema118.required,parentSchema:schema118,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "quantized") || (key0 === "scales"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate331(data.quantized, {instancePath:instancePath+"/quantized",parentData:data,parentDataProperty:"quantized",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
if(data.scales !== undefined){
if(!(validate335(data.scales, {instancePath:instancePath+"/scales",parentData:data,parentDataProperty:"scales",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
(vErrors ??= []).push(err3);
errors++;
}
validate744.errors = vErrors;
return errors === 0;
}
validate744.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeBiasParams = validate747;

function validate747(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate747.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema121.required,parentSchema:schema121,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema121,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema121.type,parentSchema:schema121,data};
(vErrors ??= []).push(err2);
errors++;
}
validate747.errors = vErrors;
return errors === 0;
}
validate747.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeBiasInput = validate749;

function validate749(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate749.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},schema:schema122.required,parentSchema:schema122,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "values")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema122,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.values !== undefined){
if(!(validate335(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema122.type,parentSchema:schema122,data};
(vErrors ??= []).push(err2);
errors++;
}
validate749.errors = vErrors;
return errors === 0;
}
validate749.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quantizeBiasOutput = validate751;

function validate751(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate751.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantized === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantized"},schema:schema123.required,parentSchema:schema123,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.scale === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema123.required,parentSchema:schema123,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "quantized") || (key0 === "scale"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema123,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.quantized !== undefined){
if(!(validate261(data.quantized, {instancePath:instancePath+"/quantized",parentData:data,parentDataProperty:"quantized",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema123.type,parentSchema:schema123,data};
(vErrors ??= []).push(err3);
errors++;
}
validate751.errors = vErrors;
return errors === 0;
}
validate751.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colParams = validate754;

function validate754(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate754.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate754.errors = vErrors;
return errors === 0;
}
validate754.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colInput = validate755;

function validate755(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate755.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geometry"},schema:schema125.required,parentSchema:schema125,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},schema:schema125.required,parentSchema:schema125,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.activations === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema125.required,parentSchema:schema125,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "geometry") || (key0 === "group")) || (key0 === "activations"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema125,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate355(data.geometry, {instancePath:instancePath+"/geometry",parentData:data,parentDataProperty:"geometry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate118(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.activations !== undefined){
if(!(validate369(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema125.type,parentSchema:schema125,data};
(vErrors ??= []).push(err4);
errors++;
}
validate755.errors = vErrors;
return errors === 0;
}
validate755.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colOutput = validate759;

function validate759(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate759.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema130.required,parentSchema:schema130,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "rows")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema130,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.rows !== undefined){
if(!(validate189(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema130.type,parentSchema:schema130,data};
(vErrors ??= []).push(err2);
errors++;
}
validate759.errors = vErrors;
return errors === 0;
}
validate759.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colSizeParams = validate761;

function validate761(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate761.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate761.errors = vErrors;
return errors === 0;
}
validate761.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colSizeInput = validate762;

function validate762(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate762.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geometry"},schema:schema132.required,parentSchema:schema132,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "geometry")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema132,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate355(data.geometry, {instancePath:instancePath+"/geometry",parentData:data,parentDataProperty:"geometry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema132.type,parentSchema:schema132,data};
(vErrors ??= []).push(err2);
errors++;
}
validate762.errors = vErrors;
return errors === 0;
}
validate762.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colSizeOutput = validate764;

function validate764(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate764.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.height === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"},schema:schema133.required,parentSchema:schema133,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.width === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},schema:schema133.required,parentSchema:schema133,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "height") || (key0 === "width"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema133,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.height !== undefined){
if(!(validate118(data.height, {instancePath:instancePath+"/height",parentData:data,parentDataProperty:"height",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.width !== undefined){
if(!(validate118(data.width, {instancePath:instancePath+"/width",parentData:data,parentDataProperty:"width",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema133.type,parentSchema:schema133,data};
(vErrors ??= []).push(err3);
errors++;
}
validate764.errors = vErrors;
return errors === 0;
}
validate764.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colWeightsParams = validate767;

function validate767(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate767.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate767.errors = vErrors;
return errors === 0;
}
validate767.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colWeightsInput = validate768;

function validate768(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate768.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geometry"},schema:schema135.required,parentSchema:schema135,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema135.required,parentSchema:schema135,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "geometry") || (key0 === "weights"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema135,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate355(data.geometry, {instancePath:instancePath+"/geometry",parentData:data,parentDataProperty:"geometry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate394(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema135.type,parentSchema:schema135,data};
(vErrors ??= []).push(err3);
errors++;
}
validate768.errors = vErrors;
return errors === 0;
}
validate768.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colWeightsOutput = validate771;

function validate771(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate771.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema138.required,parentSchema:schema138,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema138,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate331(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema138.type,parentSchema:schema138,data};
(vErrors ??= []).push(err2);
errors++;
}
validate771.errors = vErrors;
return errors === 0;
}
validate771.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colConvolutionParams = validate773;

function validate773(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate773.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema139.required,parentSchema:schema139,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema139.required,parentSchema:schema139,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema139.required,parentSchema:schema139,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.sparse === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sparse"},schema:schema139.required,parentSchema:schema139,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "set") || (key0 === "rounding")) || (key0 === "share")) || (key0 === "sparse"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema139,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.set !== undefined){
if(!(validate107(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate114(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema139.properties.share.type,parentSchema:schema139.properties.share,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.sparse !== undefined){
let data3 = data.sparse;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/sparse",schemaPath:"#/properties/sparse/type",keyword:"type",params:{type: "boolean"},schema:schema139.properties.sparse.type,parentSchema:schema139.properties.sparse,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema139.type,parentSchema:schema139,data};
(vErrors ??= []).push(err7);
errors++;
}
validate773.errors = vErrors;
return errors === 0;
}
validate773.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colConvolutionInput = validate776;

function validate776(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate776.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geometry === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geometry"},schema:schema140.required,parentSchema:schema140,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.activations === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema140.required,parentSchema:schema140,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.weights === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema140.required,parentSchema:schema140,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "geometry") || (key0 === "activations")) || (key0 === "weights"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema140,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.geometry !== undefined){
if(!(validate355(data.geometry, {instancePath:instancePath+"/geometry",parentData:data,parentDataProperty:"geometry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.activations !== undefined){
if(!(validate369(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate394(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema140.type,parentSchema:schema140,data};
(vErrors ??= []).push(err4);
errors++;
}
validate776.errors = vErrors;
return errors === 0;
}
validate776.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const im2colConvolutionOutput = validate780;

function validate780(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate780.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.output === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},schema:schema141.required,parentSchema:schema141,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "output")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema141,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.output !== undefined){
if(!(validate415(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema141.type,parentSchema:schema141,data};
(vErrors ??= []).push(err2);
errors++;
}
validate780.errors = vErrors;
return errors === 0;
}
validate780.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotParams = validate782;

function validate782(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate782.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate782.errors = vErrors;
return errors === 0;
}
validate782.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotInput = validate783;

function validate783(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate783.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema144.required,parentSchema:schema144,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema144.required,parentSchema:schema144,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema144,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate134(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate261(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema144.type,parentSchema:schema144,data};
(vErrors ??= []).push(err3);
errors++;
}
validate783.errors = vErrors;
return errors === 0;
}
validate783.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotOutput = validate786;

function validate786(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate786.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dot"},schema:schema145.required,parentSchema:schema145,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema145,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate118(data.dot, {instancePath:instancePath+"/dot",parentData:data,parentDataProperty:"dot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema145.type,parentSchema:schema145,data};
(vErrors ??= []).push(err2);
errors++;
}
validate786.errors = vErrors;
return errors === 0;
}
validate786.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotPairsParams = validate788;

function validate788(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate788.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate788.errors = vErrors;
return errors === 0;
}
validate788.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotPairsInput = validate791;

function validate791(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate791.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema147.required,parentSchema:schema147,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema147.required,parentSchema:schema147,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema147,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate134(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate261(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema147.type,parentSchema:schema147,data};
(vErrors ??= []).push(err3);
errors++;
}
validate791.errors = vErrors;
return errors === 0;
}
validate791.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotPairsOutput = validate794;

function validate794(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate794.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dot === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dot"},schema:schema148.required,parentSchema:schema148,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "dot")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema148,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dot !== undefined){
if(!(validate118(data.dot, {instancePath:instancePath+"/dot",parentData:data,parentDataProperty:"dot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema148.type,parentSchema:schema148,data};
(vErrors ??= []).push(err2);
errors++;
}
validate794.errors = vErrors;
return errors === 0;
}
validate794.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotGemmParams = validate796;

function validate796(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate796.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rounding === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema69.required,parentSchema:schema69,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "set") || (key0 === "rounding")) || (key0 === "share"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.set !== undefined){
if(!(validate166(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate170(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.share.type,parentSchema:schema69.properties.share,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
(vErrors ??= []).push(err5);
errors++;
}
validate796.errors = vErrors;
return errors === 0;
}
validate796.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotGemmInput = validate799;

function validate799(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate799.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activations"},schema:schema150.required,parentSchema:schema150,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weights === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema150.required,parentSchema:schema150,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "activations") || (key0 === "weights"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema150,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.activations !== undefined){
if(!(validate189(data.activations, {instancePath:instancePath+"/activations",parentData:data,parentDataProperty:"activations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate331(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema150.type,parentSchema:schema150,data};
(vErrors ??= []).push(err3);
errors++;
}
validate799.errors = vErrors;
return errors === 0;
}
validate799.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotGemmOutput = validate802;

function validate802(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate802.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product"},schema:schema151.required,parentSchema:schema151,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "product")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema151,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.product !== undefined){
if(!(validate452(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema151.type,parentSchema:schema151,data};
(vErrors ??= []).push(err2);
errors++;
}
validate802.errors = vErrors;
return errors === 0;
}
validate802.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotAccumulatorParams = validate804;

function validate804(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate804.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate804.errors = vErrors;
return errors === 0;
}
validate804.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotAccumulatorInput = validate805;

function validate805(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate805.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.length === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "length"},schema:schema154.required,parentSchema:schema154,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "length")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema154,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.length !== undefined){
if(!(validate118(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema154.type,parentSchema:schema154,data};
(vErrors ??= []).push(err2);
errors++;
}
validate805.errors = vErrors;
return errors === 0;
}
validate805.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dotAccumulatorOutput = validate807;

function validate807(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate807.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema155.required,parentSchema:schema155,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema155,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema155.type,parentSchema:schema155,data};
(vErrors ??= []).push(err2);
errors++;
}
validate807.errors = vErrors;
return errors === 0;
}
validate807.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneParams = validate809;

function validate809(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate809.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema156.required,parentSchema:schema156,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema156,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema156.type,parentSchema:schema156,data};
(vErrors ??= []).push(err2);
errors++;
}
validate809.errors = vErrors;
return errors === 0;
}
validate809.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneInput = validate811;

function validate811(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate811.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema157.required,parentSchema:schema157,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema157,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate335(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema157.type,parentSchema:schema157,data};
(vErrors ??= []).push(err2);
errors++;
}
validate811.errors = vErrors;
return errors === 0;
}
validate811.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneOutput = validate813;

function validate813(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate813.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema158.required,parentSchema:schema158,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema158.required,parentSchema:schema158,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema158.required,parentSchema:schema158,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema158,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate189(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate189(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema158.type,parentSchema:schema158,data};
(vErrors ??= []).push(err4);
errors++;
}
validate813.errors = vErrors;
return errors === 0;
}
validate813.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneWeightsParams = validate817;

function validate817(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate817.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema159.required,parentSchema:schema159,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema159,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema159.type,parentSchema:schema159,data};
(vErrors ??= []).push(err2);
errors++;
}
validate817.errors = vErrors;
return errors === 0;
}
validate817.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneWeightsInput = validate819;

function validate819(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate819.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema160.required,parentSchema:schema160,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema160.required,parentSchema:schema160,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema160.required,parentSchema:schema160,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema160,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate325(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate325(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema160.type,parentSchema:schema160,data};
(vErrors ??= []).push(err4);
errors++;
}
validate819.errors = vErrors;
return errors === 0;
}
validate819.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneWeightsOutput = validate823;

function validate823(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate823.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weights === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},schema:schema161.required,parentSchema:schema161,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "weights")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema161,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.weights !== undefined){
if(!(validate335(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema161.type,parentSchema:schema161,data};
(vErrors ??= []).push(err2);
errors++;
}
validate823.errors = vErrors;
return errors === 0;
}
validate823.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneRegularizerParams = validate825;

function validate825(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate825.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema162.required,parentSchema:schema162,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema162,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema162.type,parentSchema:schema162,data};
(vErrors ??= []).push(err2);
errors++;
}
validate825.errors = vErrors;
return errors === 0;
}
validate825.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneRegularizerInput = validate827;

function validate827(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate827.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema163.required,parentSchema:schema163,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema163.required,parentSchema:schema163,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "positive") || (key0 === "negative"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema163,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate325(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate325(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema163.type,parentSchema:schema163,data};
(vErrors ??= []).push(err3);
errors++;
}
validate827.errors = vErrors;
return errors === 0;
}
validate827.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneRegularizerOutput = validate830;

function validate830(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate830.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupLasso === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupLasso"},schema:schema164.required,parentSchema:schema164,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.weighted === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weighted"},schema:schema164.required,parentSchema:schema164,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "groupLasso") || (key0 === "weighted"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema164,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.groupLasso !== undefined){
if(!(validate499(data.groupLasso, {instancePath:instancePath+"/groupLasso",parentData:data,parentDataProperty:"groupLasso",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
if(data.weighted !== undefined){
if(!(validate499(data.weighted, {instancePath:instancePath+"/weighted",parentData:data,parentDataProperty:"weighted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema164.type,parentSchema:schema164,data};
(vErrors ??= []).push(err3);
errors++;
}
validate830.errors = vErrors;
return errors === 0;
}
validate830.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneRequantizeParams = validate833;

function validate833(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate833.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema166.required,parentSchema:schema166,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.maximumBits === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maximumBits"},schema:schema166.required,parentSchema:schema166,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "bits") || (key0 === "maximumBits"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema166,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.maximumBits !== undefined){
if(!(validate118(data.maximumBits, {instancePath:instancePath+"/maximumBits",parentData:data,parentDataProperty:"maximumBits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema166.type,parentSchema:schema166,data};
(vErrors ??= []).push(err3);
errors++;
}
validate833.errors = vErrors;
return errors === 0;
}
validate833.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneRequantizeInput = validate836;

function validate836(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate836.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema167.required,parentSchema:schema167,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema167.required,parentSchema:schema167,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema167.required,parentSchema:schema167,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema167,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate325(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate325(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema167.type,parentSchema:schema167,data};
(vErrors ??= []).push(err4);
errors++;
}
validate836.errors = vErrors;
return errors === 0;
}
validate836.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneRequantizeOutput = validate840;

function validate840(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate840.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema168.required,parentSchema:schema168,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.positive === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema168.required,parentSchema:schema168,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.negative === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema168.required,parentSchema:schema168,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.scale === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema168.required,parentSchema:schema168,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "bits") || (key0 === "positive")) || (key0 === "negative")) || (key0 === "scale"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema168,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.positive !== undefined){
if(!(validate189(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate189(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema168.type,parentSchema:schema168,data};
(vErrors ??= []).push(err5);
errors++;
}
validate840.errors = vErrors;
return errors === 0;
}
validate840.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneStripParams = validate845;

function validate845(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate845.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema169.required,parentSchema:schema169,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema169,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema169.type,parentSchema:schema169,data};
(vErrors ??= []).push(err2);
errors++;
}
validate845.errors = vErrors;
return errors === 0;
}
validate845.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneStripInput = validate847;

function validate847(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate847.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema170.required,parentSchema:schema170,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.negative === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema170.required,parentSchema:schema170,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scale === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema170.required,parentSchema:schema170,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "scale"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema170,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.positive !== undefined){
if(!(validate189(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate189(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema170.type,parentSchema:schema170,data};
(vErrors ??= []).push(err4);
errors++;
}
validate847.errors = vErrors;
return errors === 0;
}
validate847.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneStripOutput = validate851;

function validate851(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate851.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.effectiveBits === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveBits"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.positive === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.negative === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.scale === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema171.required,parentSchema:schema171,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "bits") || (key0 === "effectiveBits")) || (key0 === "positive")) || (key0 === "negative")) || (key0 === "scale"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema171,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.effectiveBits !== undefined){
if(!(validate118(data.effectiveBits, {instancePath:instancePath+"/effectiveBits",parentData:data,parentDataProperty:"effectiveBits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.positive !== undefined){
if(!(validate189(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
if(!(validate189(data.negative, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate292(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema171.type,parentSchema:schema171,data};
(vErrors ??= []).push(err6);
errors++;
}
validate851.errors = vErrors;
return errors === 0;
}
validate851.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneCompressionParams = validate857;

function validate857(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate857.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate857.errors = vErrors;
return errors === 0;
}
validate857.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneCompressionInput = validate858;

function validate858(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate858.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.layers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layers"},schema:schema173.required,parentSchema:schema173,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "layers")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema173,data};
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
const err2 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "bits"},schema:schema173.properties.layers.items.required,parentSchema:schema173.properties.layers.items,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
if(data1.parameters === undefined){
const err3 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "parameters"},schema:schema173.properties.layers.items.required,parentSchema:schema173.properties.layers.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
for(const key1 in data1){
if(errors>=20) break;
if(!((key1 === "bits") || (key1 === "parameters"))){
const err4 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema173.properties.layers.items,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data1.bits !== undefined){
if(!(validate118(data1.bits, {instancePath:instancePath+"/layers/" + i0+"/bits",parentData:data1,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data1.parameters !== undefined){
if(!(validate118(data1.parameters, {instancePath:instancePath+"/layers/" + i0+"/parameters",parentData:data1,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type: "object"},schema:schema173.properties.layers.items.type,parentSchema:schema173.properties.layers.items,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"},schema:schema173.properties.layers.type,parentSchema:schema173.properties.layers,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema173.type,parentSchema:schema173,data};
(vErrors ??= []).push(err7);
errors++;
}
validate858.errors = vErrors;
return errors === 0;
}
validate858.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bitplaneCompressionOutput = validate861;

function validate861(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate861.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.compression === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compression"},schema:schema174.required,parentSchema:schema174,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "compression")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema174,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.compression !== undefined){
if(!(validate499(data.compression, {instancePath:instancePath+"/compression",parentData:data,parentDataProperty:"compression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema174.type,parentSchema:schema174,data};
(vErrors ??= []).push(err2);
errors++;
}
validate861.errors = vErrors;
return errors === 0;
}
validate861.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const costParams = validate863;

function validate863(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate863.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate863.errors = vErrors;
return errors === 0;
}
validate863.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const costInput = validate864;

function validate864(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate864.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},schema:schema176.required,parentSchema:schema176,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.reduction === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reduction"},schema:schema176.required,parentSchema:schema176,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.weightBits === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weightBits"},schema:schema176.required,parentSchema:schema176,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.activationBits === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activationBits"},schema:schema176.required,parentSchema:schema176,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((((key0 === "outputs") || (key0 === "reduction")) || (key0 === "weightBits")) || (key0 === "activationBits"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema176,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.outputs !== undefined){
if(!(validate118(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.reduction !== undefined){
if(!(validate118(data.reduction, {instancePath:instancePath+"/reduction",parentData:data,parentDataProperty:"reduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.weightBits !== undefined){
if(!(validate118(data.weightBits, {instancePath:instancePath+"/weightBits",parentData:data,parentDataProperty:"weightBits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.activationBits !== undefined){
if(!(validate118(data.activationBits, {instancePath:instancePath+"/activationBits",parentData:data,parentDataProperty:"activationBits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema176.type,parentSchema:schema176,data};
(vErrors ??= []).push(err5);
errors++;
}
validate864.errors = vErrors;
return errors === 0;
}
validate864.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const costOutput = validate869;

function validate869(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate869.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accumulatorBits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accumulatorBits"},schema:schema177.required,parentSchema:schema177,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.bops === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bops"},schema:schema177.required,parentSchema:schema177,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!((key0 === "accumulatorBits") || (key0 === "bops"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema177,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.accumulatorBits !== undefined){
if(!(validate499(data.accumulatorBits, {instancePath:instancePath+"/accumulatorBits",parentData:data,parentDataProperty:"accumulatorBits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
if(data.bops !== undefined){
if(!(validate499(data.bops, {instancePath:instancePath+"/bops",parentData:data,parentDataProperty:"bops",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema177.type,parentSchema:schema177,data};
(vErrors ??= []).push(err3);
errors++;
}
validate869.errors = vErrors;
return errors === 0;
}
validate869.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const costAreaParams = validate872;

function validate872(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate872.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate872.errors = vErrors;
return errors === 0;
}
validate872.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const costAreaInput = validate873;

function validate873(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate873.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bits"},schema:schema179.required,parentSchema:schema179,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bits")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema179,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bits !== undefined){
if(!(validate118(data.bits, {instancePath:instancePath+"/bits",parentData:data,parentDataProperty:"bits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema179.type,parentSchema:schema179,data};
(vErrors ??= []).push(err2);
errors++;
}
validate873.errors = vErrors;
return errors === 0;
}
validate873.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const costAreaOutput = validate875;

function validate875(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate875.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.area === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "area"},schema:schema180.required,parentSchema:schema180,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "area")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema180,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.area !== undefined){
if(!(validate499(data.area, {instancePath:instancePath+"/area",parentData:data,parentDataProperty:"area",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema180.type,parentSchema:schema180,data};
(vErrors ??= []).push(err2);
errors++;
}
validate875.errors = vErrors;
return errors === 0;
}
validate875.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const costBopsAreaParams = validate877;

function validate877(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate877.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors>=20) break;
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
validate877.errors = vErrors;
return errors === 0;
}
validate877.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const costBopsAreaInput = validate878;

function validate878(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate878.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bops === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bops"},schema:schema182.required,parentSchema:schema182,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "bops")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema182,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bops !== undefined){
if(!(validate499(data.bops, {instancePath:instancePath+"/bops",parentData:data,parentDataProperty:"bops",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema182.type,parentSchema:schema182,data};
(vErrors ??= []).push(err2);
errors++;
}
validate878.errors = vErrors;
return errors === 0;
}
validate878.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const costBopsAreaOutput = validate880;

function validate880(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate880.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.area === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "area"},schema:schema183.required,parentSchema:schema183,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(key0 === "area")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema183,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.area !== undefined){
if(!(validate499(data.area, {instancePath:instancePath+"/area",parentData:data,parentDataProperty:"area",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema183.type,parentSchema:schema183,data};
(vErrors ??= []).push(err2);
errors++;
}
validate880.errors = vErrors;
return errors === 0;
}
validate880.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const systolicParams = validate882;

function validate882(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate882.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataflow === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataflow"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.columns === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},schema:schema184.required,parentSchema:schema184,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "dataflow") || (key0 === "rows")) || (key0 === "columns"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema184,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dataflow !== undefined){
let data0 = data.dataflow;
if(!(((data0 === "os") || (data0 === "ws")) || (data0 === "is"))){
const err4 = {instancePath:instancePath+"/dataflow",schemaPath:"#/properties/dataflow/enum",keyword:"enum",params:{allowedValues: schema184.properties.dataflow.enum},schema:schema184.properties.dataflow.enum,parentSchema:schema184.properties.dataflow,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.rows !== undefined){
if(!(validate118(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate118(data.columns, {instancePath:instancePath+"/columns",parentData:data,parentDataProperty:"columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema184.type,parentSchema:schema184,data};
(vErrors ??= []).push(err5);
errors++;
}
validate882.errors = vErrors;
return errors === 0;
}
validate882.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const systolicInput = validate885;

function validate885(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate885.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.M === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "M"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.N === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "N"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.K === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "K"},schema:schema185.required,parentSchema:schema185,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((key0 === "M") || (key0 === "N")) || (key0 === "K"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema185,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.M !== undefined){
if(!(validate118(data.M, {instancePath:instancePath+"/M",parentData:data,parentDataProperty:"M",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.N !== undefined){
if(!(validate118(data.N, {instancePath:instancePath+"/N",parentData:data,parentDataProperty:"N",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.K !== undefined){
if(!(validate118(data.K, {instancePath:instancePath+"/K",parentData:data,parentDataProperty:"K",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema185.type,parentSchema:schema185,data};
(vErrors ??= []).push(err4);
errors++;
}
validate885.errors = vErrors;
return errors === 0;
}
validate885.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const systolicOutput = validate889;

function validate889(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate889.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.folds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "folds"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.cyclesPerFold === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cyclesPerFold"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.cycles === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cycles"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.mapping === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mapping"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.utilization === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "utilization"},schema:schema186.required,parentSchema:schema186,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(errors>=20) break;
if(!(((((key0 === "folds") || (key0 === "cyclesPerFold")) || (key0 === "cycles")) || (key0 === "mapping")) || (key0 === "utilization"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema186,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.folds !== undefined){
if(!(validate118(data.folds, {instancePath:instancePath+"/folds",parentData:data,parentDataProperty:"folds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.cyclesPerFold !== undefined){
if(!(validate118(data.cyclesPerFold, {instancePath:instancePath+"/cyclesPerFold",parentData:data,parentDataProperty:"cyclesPerFold",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.cycles !== undefined){
if(!(validate118(data.cycles, {instancePath:instancePath+"/cycles",parentData:data,parentDataProperty:"cycles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.mapping !== undefined){
if(!(validate499(data.mapping, {instancePath:instancePath+"/mapping",parentData:data,parentDataProperty:"mapping",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
if(data.utilization !== undefined){
if(!(validate499(data.utilization, {instancePath:instancePath+"/utilization",parentData:data,parentDataProperty:"utilization",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema186.type,parentSchema:schema186,data};
(vErrors ??= []).push(err6);
errors++;
}
validate889.errors = vErrors;
return errors === 0;
}
validate889.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
