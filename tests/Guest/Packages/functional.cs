#:package FSharp.Core@10.0.111
#:property InvariantGlobalization=true
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

FSharpList<int> list = ListModule.OfSeq([3, 1, 2]);
Console.WriteLine(ListModule.Sort(list));
Console.WriteLine(string.Join(',', ListModule.Map(FuncConvert.FromFunc((int value) => value * value), list)));
FSharpMap<string, int> map = MapModule.Empty<string, int>().Add("b", 2).Add("a", 1);
Console.WriteLine(string.Join(' ', map.Select(pair => $"{pair.Key}={pair.Value}")) + " " + map.TryFind("c") + " " + map.TryFind("a"));
FSharpOption<string> some = FSharpOption<string>.Some("x");
Console.WriteLine($"{some.Value} {OptionModule.IsSome(some)} {some}");
FSharpSet<int> set = SetModule.OfSeq([5, 1, 5]);
Console.WriteLine(string.Join(',', set) + " " + set.Contains(5));
Console.WriteLine(SeqModule.Fold(FuncConvert.FromFunc((int sum, int value) => sum + value), 0, list));
FSharpResult<int, string> result = FSharpResult<int, string>.NewError("no");
Console.WriteLine(result.IsError + " " + result.ErrorValue);
