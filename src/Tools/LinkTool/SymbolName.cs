namespace ViperOS.Tools.LinkTool;

/// <summary>
/// A name as the compiler mangles it (Assembly_Namespace_Type__Method) made readable. Underscores of the original cannot be
/// told from
/// those of the mangling, which is fine for stack traces.
/// </summary>
internal readonly record struct SymbolName(string Scope, string Member)
{
    public override string ToString() => Scope.Length == 0 ? Member : $"{Scope}.{Member}";

    public static SymbolName Demangle(string symbol)
    {
        int generic = symbol.IndexOf('<');
        int end = generic < 0 ? symbol.Length : generic;
        int split = end < 2 ? -1 : symbol.IndexOf("__", 1, end - 1, StringComparison.Ordinal);
        if (split < 0)
        {
            return new SymbolName("", symbol);
        }

        string scope = symbol[..split];
        string member = symbol[(split + 2)..];
        scope = scope.StartsWith("S_P_CoreLib_", StringComparison.Ordinal)
            ? scope["S_P_CoreLib_".Length..]
            : scope[(scope.IndexOf('_') + 1)..];
        int arguments = member.IndexOf('<');
        if (arguments > 0)
        {
            member = member[..arguments];
        }

        return new SymbolName(scope.Replace('_', '.'), member);
    }
}
