#:package Sprache@2.3.1
#:property InvariantGlobalization=true
using Sprache;

Parser<double> number = Parse.DecimalInvariant.Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).Token();
Parser<double> sum = null!;
Parser<double> factor = number.XOr(Parse.Ref(() => sum).Contained(Parse.Char('('), Parse.Char(')')).Token());
Parser<double> term = Parse.ChainOperator(Parse.Chars('*', '/').Token(), factor, (op, a, b) => op == '*' ? a * b : a / b);
sum = Parse.ChainOperator(Parse.Chars('+', '-').Token(), term, (op, a, b) => op == '+' ? a + b : a - b);
foreach (string text in (string[])["1 + 2 * 3", "(1 + 2) * 3", "10 / 4 - 0.5", "2 *", "(1"])
{
    IResult<double> result = sum.End().TryParse(text);
    Console.WriteLine(result.WasSuccessful ? $"{text} = {result.Value}" : $"{text}: {result.Message}; expected {string.Join(", ", result.Expectations)}");
}

Parser<string> identifier = Parse.Identifier(Parse.Letter, Parse.LetterOrDigit);
var assignment = from name in identifier.Token()
                 from sign in Parse.Char('=').Token()
                 from value in identifier.Or(Parse.Number).Token()
                 select (name, value);
Console.WriteLine(string.Join(" ", assignment.DelimitedBy(Parse.Char(';').Token()).Parse("a = 1; b2 = c ;x=y")));
