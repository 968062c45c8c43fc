package app.diptych.alignment.bead;
import java.nio.file.*; import java.util.*; import app.diptych.model.*;
public class Tuning {
  static Costs c(double[] p){return new Costs(p[0],p[1],p[2],p[3],p[4],p[5],p[6],p[7]);}
  static List<List<Unit>> E=new ArrayList<>(),Z=new ArrayList<>(); static List<Vocabulary> V=new ArrayList<>(); static List<Set<String>> G=new ArrayList<>();
  static Set<String> gold(Path p)throws Exception{Set<String> g=new LinkedHashSet<>();for(String l:Files.readAllLines(p)){ if(l.isBlank())continue; String[] s=l.split(":"); g.add(s[1].replaceAll("[\\[\\] ]","")+"|"+s[0].replaceAll("[\\[\\] ]",""));}return g;}
  static String r(int a,int b){StringJoiner j=new StringJoiner(",");for(int i=a;i<b;i++)j.add(""+i);return j.toString();}
  static double[] score(Costs k,boolean per){double tp=0,n=0,rt=0,rn=0;
    for(int f=0;f<E.size();f++){var e=E.get(f);var z=Z.get(f);
      var w=Weights.of(e,z,V.get(f),k);
      var beads=new Aligner(k).align(e,z,w,Lengths.of(e,z));
      double t=0,m=0,q=0;for(Bead b:beads){String s=r(b.englishFrom(),b.englishTo())+"|"+r(b.chineseFrom(),b.chineseTo());m++;if(G.get(f).contains(s)){t++;if(b.english()>0&&b.chinese()>0)q++;}}
      double gn=G.get(f).stream().filter(s->!s.startsWith("|")&&!s.endsWith("|")).count();
      if(per)System.out.printf("%d p %.3f r %.3f%n",f+1,t/m,q/gn);
      tp+=t;n+=m;rt+=q;rn+=gn;}
    double p=tp/n,r=rt/rn;return new double[]{p,r,2*p*r/(p+r)};}
  public static void main(String[] a)throws Exception{
    Path d=Path.of("../../shared/corpus/alignment/mac-dev"); if(!Files.exists(d))d=Path.of("/work/shared/corpus/alignment/mac-dev");
    var R=new UnitReader();
    for(int i=1;i<=6;i++){var v=R.vocabulary();V.add(v);String n=String.format("%03d",i);
      List<Unit> e=new ArrayList<>(),z=new ArrayList<>();
      for(String s:Files.readAllLines(d.resolve(n+".en")))e.add(R.read(s,Language.EN,List.of(),v));
      for(String s:Files.readAllLines(d.resolve(n+".zh")))z.add(R.read(s,Language.ZH,List.of(),v));
      E.add(e);Z.add(z);G.add(gold(d.resolve(n+".gold")));}
    double[] p={0.7,1.2,5,4.5,0.01,1,1.6,1.6};
    double[] s=score(c(p),true);System.out.println(Arrays.toString(s));
    int rounds=a.length>0?Integer.parseInt(a[0]):0;
    for(int r=0;r<rounds;r++)for(int k=0;k<p.length;k++)for(double m:new double[]{0.6,0.8,1.25,1.6}){double[] q=p.clone();q[k]*=m;double[] t=score(c(q),false);if(t[2]>s[2]+1e-4){s=t;p=q;System.out.println(Arrays.toString(p)+" "+Arrays.toString(s));}}
    score(c(p),true);
  }}
