#:package Superpower@3.2.1
#:property InvariantGlobalization=true
using Superpower;
using Superpower.Model;
using Superpower.Parsers;
using Superpower.Tokenizers;

Tokenizer<Kind> tokenizer = new TokenizerBuilder<Kind>()
    .Ignore(Span.WhiteSpace)
    .Match(Character.EqualTo('+'), Kind.Plus)
    .Match(Character.EqualTo('*'), Kind.Times)
    .Match(Character.EqualTo('('), Kind.Open)
    .Match(Character.EqualTo(')'), Kind.Close)
    .Match(Numerics.Natural, Kind.Number)
    .Build();
TokenListParser<Kind, int> sum = null!;
TokenListParser<Kind, int> number = Token.EqualTo(Kind.Number).Apply(Numerics.IntegerInt32);
TokenListParser<Kind, int> factor = number.Or(
    from open in Token.EqualTo(Kind.Open)
    from inner in Superpower.Parse.Ref(() => sum)
    from close in Token.EqualTo(Kind.Close)
    select inner);
TokenListParser<Kind, int> term = Superpower.Parse.Chain(Token.EqualTo(Kind.Times), factor, (op, a, b) => a * b);
sum = Superpower.Parse.Chain(Token.EqualTo(Kind.Plus), term, (op, a, b) => a + b);
foreach (string text in (string[])["1 + 2 * 3", "(1+2)*3", "1 +", "1 ? 2", "(4"])
{
    Result<TokenList<Kind>> tokens = tokenizer.TryTokenize(text);
    if (!tokens.HasValue)
    {
        Console.WriteLine($"{text}: {tokens}");
        continue;
    }

    TokenListParserResult<Kind, int> result = sum.AtEnd().TryParse(tokens.Value);
    Console.WriteLine(result.HasValue ? $"{text} = {result.Value}" : $"{text}: {result.FormatErrorMessageFragment()} at {result.ErrorPosition}");
}

internal enum Kind
{
    None,
    Number,
    Plus,
    Times,
    Open,
    Close,
}
