import { connectDatabase } from '#platform/mongo.ts';
const uri='mongodb://127.0.0.1:27017';
const copy = await connectDatabase('copy', uri, 'bench_copy'); await copy.dropDatabase();
const parts = [['bench_social_welfare','households','households',{headNik:1,decile:1,regionCode:1}],['bench_housing','families','housing',{matchNiks:1,unfitBy:1}],['bench_family_planning','families','survey',{matchNiks:1,krsFlags:1}]] as const;
for (const [dbn, from, to, projection] of parts) { const db = await connectDatabase('x', uri, dbn); const target = copy.collection(to); await target.createIndex((to==='households'?{decile:1}:{matchNiks:1}) as never);
 let batch: object[]=[]; for await (const d of db.collection(from).find({}, {projection})) { batch.push(d); if (batch.length>=10000){ await target.insertMany(batch as never,{ordered:false}); batch=[]; } } if(batch.length) await target.insertMany(batch as never,{ordered:false}); await db.close(); }
for (let i=0;i<4;i++){ const t=performance.now(); const [a]=await copy.collection('households').aggregate([
        { $match: { decile: { $in: [1, 2, 3, 4] } } },
        { $lookup: { from: 'housing', localField: 'headNik', foreignField: 'matchNiks', as: 'housing' } },
        { $match: { 'housing.unfitBy': 'BPS_SDG' } },
        { $lookup: { from: 'survey', localField: 'headNik', foreignField: 'matchNiks', as: 'survey' } },
        { $match: { 'survey.krsFlags': 'STATUS:AT_RISK' } },
        { $count: 'count' }]).toArray(); console.log('lookup', (performance.now()-t).toFixed(0), a); }
const db = await connectDatabase('x', uri, 'bench_social_welfare'); const c=db.collection('households');
for (const [name, pipe] of Object.entries({
  null: [{$group:{_id:null,k:{$push:'$headNik'}}}],
  prov: [{$group:{_id:{$substrCP:['$regionCode',0,2]},k:{$push:'$headNik'}}}],
  reg: [{$group:{_id:{$substrCP:['$regionCode',0,4]},k:{$push:'$headNik'}}}],
  regcount: [{$group:{_id:'$regionCode',n:{$sum:1}}}],
  dec: [{$match:{decile:{$in:[1,2,3,4]}}},{$group:{_id:{$substrCP:['$regionCode',0,4]},k:{$push:'$headNik'}}}],
  range: [{$match:{regionCode:{$gte:'32',$lt:'33'}}},{$group:{_id:{$substrCP:['$regionCode',0,4]},k:{$push:'$headNik'}}}],
})) for (let i=0;i<3;i++){ const t=performance.now(); const r=await c.aggregate(pipe as never,{raw:true} as never).toArray(); if(i) console.log(name,(performance.now()-t).toFixed(0), r.length); }
for (let i=0;i<3;i++){ const t=performance.now(); const r=await c.find({}, {projection:{_id:0,headNik:1,regionCode:1},raw:true,batchSize:100000}).toArray(); console.log('find unsorted',(performance.now()-t).toFixed(0), r.length); }
for (let i=0;i<2;i++){ const t=performance.now(); const r=await c.find({}, {projection:{_id:0,headNik:1,regionCode:1},raw:true,batchSize:100000}).sort({regionCode:1}).limit(200001).toArray(); console.log('find sorted',(performance.now()-t).toFixed(0), r.length); }
process.exit(0);
