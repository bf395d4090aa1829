using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ViperOS.Tools.SystemCallDocs;

/// <summary>
/// Reads the system calls off the sources: the numbers and their groups from the enumeration in src/Contracts, the rest from the
/// attributes at the handlers in src/Kernel/Syscalls. Only syntax is looked at, nothing is compiled.
/// </summary>
public static class SystemCallSources
{
    private const string GroupMark = "// ----";

    /// <summary>All calls, ascending by number.</summary>
    /// <param name="root">The repository's folder.</param>
    /// <exception cref="InvalidDataException">Handlers and numbers do not fit together.</exception>
    public static IReadOnlyList<SystemCall> Read(string root)
    {
        Dictionary<string, SystemCallHandler> handlers = [];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(root, "src", "Kernel", "Syscalls"), "*.cs", SearchOption.AllDirectories))
        {
            foreach (SystemCallHandler handler in ReadHandlers(Parse(file), Path.GetRelativePath(root, file)))
            {
                if (!handlers.TryAdd(handler.Number, handler))
                {
                    throw new InvalidDataException($"{handler.Number} has two handlers: {handlers[handler.Number].Place}, {handler.Place}");
                }
            }
        }

        SyntaxNode numbers = Parse(Path.Combine(root, "src", "Contracts", "SystemCallNumber.cs"));
        List<SystemCall> calls = [];
        string group = "";
        foreach (EnumMemberDeclarationSyntax member in numbers.DescendantNodes().OfType<EnumMemberDeclarationSyntax>())
        {
            group = ReadGroup(member) ?? group;
            string name = member.Identifier.Text;
            calls.Add(new SystemCall(ReadNumber(member), name, group, handlers.GetValueOrDefault(name)));
            handlers.Remove(name);
        }

        return handlers.Count == 0
            ? [.. calls.OrderBy(call => call.Number)]
            : throw new InvalidDataException($"there is no SystemCallNumber.{handlers.First().Key} for {handlers.First().Value.Place}");
    }

    private static SyntaxNode Parse(string file)
    {
        return CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file).GetRoot();
    }

    private static IEnumerable<SystemCallHandler> ReadHandlers(SyntaxNode file, string path)
    {
        foreach (AttributeSyntax attribute in file.DescendantNodes().OfType<AttributeSyntax>())
        {
            if (attribute.Name.ToString() is not ("SystemCall" or "SystemCallAttribute"))
            {
                continue;
            }

            SeparatedSyntaxList<AttributeArgumentSyntax> arguments = attribute.ArgumentList!.Arguments;
            AttributeArgumentSyntax[] positional = [.. arguments.Where(argument => argument.NameEquals is null)];
            int line = attribute.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            yield return new SystemCallHandler(
                positional[0].Expression.ToString().Split('.')[^1],
                Text(positional[1].Expression),
                Text(positional[2].Expression),
                Named(arguments, "Right").Replace("Rights.", "", StringComparison.Ordinal).Replace(" | ", ", ", StringComparison.Ordinal),
                Named(arguments, "Missing"),
                string.Create(CultureInfo.InvariantCulture, $"{path}:{line}"));
        }
    }

    private static string Named(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, string name)
    {
        AttributeArgumentSyntax? argument = arguments.FirstOrDefault(item => item.NameEquals?.Name.Identifier.Text == name);
        return argument is null ? "" : Text(argument.Expression);
    }

    /// <summary>The value of a literal or of literals added together; any other expression as it stands.</summary>
    private static string Text(ExpressionSyntax expression)
    {
        return expression switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => Text(sum.Left) + Text(sum.Right),
            _ => expression.ToString(),
        };
    }

    private static string? ReadGroup(EnumMemberDeclarationSyntax member)
    {
        return member.GetLeadingTrivia()
            .Select(trivia => trivia.ToString())
            .LastOrDefault(text => text.StartsWith(GroupMark, StringComparison.Ordinal))
            ?.Trim('/', '-', ' ');
    }

    private static uint ReadNumber(EnumMemberDeclarationSyntax member)
    {
        object? value = (member.EqualsValue?.Value as LiteralExpressionSyntax)?.Token.Value;
        return value is null
            ? throw new InvalidDataException($"SystemCallNumber.{member.Identifier} needs its number beside it")
            : Convert.ToUInt32(value, CultureInfo.InvariantCulture);
    }
}
