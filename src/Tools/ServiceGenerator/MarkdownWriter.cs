using System.Globalization;
using System.Text;
using ViperOS.Tools.ServiceGenerator.Model;

namespace ViperOS.Tools.ServiceGenerator;

/// <summary>
/// Writes the wire format of a service as docs/contracts/&lt;name&gt;.md has it, from the same layout that the code is generated
/// from. A test compares the two, so that a change of the format is a decision.
/// </summary>
public static class MarkdownWriter
{
    public static string Write(ServiceModel service)
    {
        StringBuilder text = new();
        text.Append("# ").Append(service.Name).Append("\n\n");
        text.Append("*Written by the service generator; `docs/services.md` says how to read and how to renew it.*\n\n");
        Paragraph(text, service.Summary);
        text.Append("| | |\n|---|---|\n");
        text.Append($"| interface | `{service.Namespace}.{service.Interface}` |\n");
        text.Append($"| version | {service.Version} |\n");
        text.Append($"| identifier | `0x{service.Identifier:X8}` |\n");
        foreach (MethodModel method in service.Methods)
        {
            WriteMethod(text, service, method);
        }

        WriteTypes(text, service);
        return text.ToString();
    }

    /// <summary>Of the file, without folder: the service's name in lower case.</summary>
    public static string FileNameFor(ServiceModel service)
    {
        return service.Name.ToLowerInvariant() + ".md";
    }

    private static void WriteMethod(StringBuilder text, ServiceModel service, MethodModel method)
    {
        text.Append($"\n## {method.Ordinal}: {method.Name}\n\n");
        text.Append("```csharp\n");
        if (method.IsOneWay)
        {
            text.Append("[OneWay]\n");
        }

        string parameters = string.Join(", ", method.Parameters.Select(SignatureOf));
        text.Append($"{method.ReturnType} {method.Name}({parameters})\n```\n\n");
        Paragraph(text, method.Summary);
        WireLayout request = WireLayout.ForRequest(method);
        text.Append(method.IsOneWay ? "Message, sent without reply:\n\n" : "Request:\n\n");
        text.Append("| where | what | type |\n|---|---|---|\n");
        text.Append($"| word 0 | identifier, version, ordinal: `0x{service.HeaderOf(method):X16}` | ulong |\n");
        WriteLayout(text, request, isRequest: true);
        if (method.IsOneWay)
        {
            return;
        }

        text.Append("\nReply:\n\n| where | what | type |\n|---|---|---|\n");
        string status = method.ReturnsError ? "0" : "result, from 0 on,";
        text.Append($"| word 0 | {status} or a negated error, after which nothing else counts | long |\n");
        WriteLayout(text, WireLayout.ForReply(method), isRequest: false);
    }

    private static void WriteLayout(StringBuilder text, WireLayout layout, bool isRequest)
    {
        foreach (WireField field in layout.Fields.Where(f => f.IsInWords))
        {
            string words = field.WordCount == 1
                ? $"word {field.Word.ToString(CultureInfo.InvariantCulture)}"
                : $"words {field.Word.ToString(CultureInfo.InvariantCulture)} and {(field.Word + 1).ToString(CultureInfo.InvariantCulture)}";
            Row(text, words, field, isRequest);
        }

        foreach (WireField field in layout.Fields.Where(f => !f.IsInWords))
        {
            Row(text, $"data, offset {field.Offset.ToString(CultureInfo.InvariantCulture)}", field, isRequest);
        }

        for (int i = 0; i < layout.Parts.Count; i++)
        {
            ParameterModel part = layout.Parts[i];
            string start = i > 0 ? "data, next multiple of 8"
                : layout.FixedLength > 0 ? $"data, offset {layout.FixedLength.ToString(CultureInfo.InvariantCulture)}" : "data";
            string end = layout.LengthOf(part) == null ? "to the end" : "of the length above";
            text.Append($"| {start}, {end} | {part.Name} | {part.DisplayType}[] |\n");
        }

        for (int i = 0; i < layout.Capabilities.Count; i++)
        {
            ParameterModel capability = layout.Capabilities[i];
            string moved = capability.Moves ? ", moved" : "";
            text.Append($"| capability {i} | {capability.Name}{moved}, with the rights: {capability.RightsText} | {capability.DisplayType} |\n");
        }
    }

    private static void Row(StringBuilder text, string where, WireField field, bool isRequest)
    {
        ParameterModel parameter = field.Parameter;
        string what = !field.IsLength ? parameter.Name : parameter.IsOut && isRequest ? $"room for {parameter.Name}, in bytes"
            : $"length of {parameter.Name}, in bytes";
        text.Append($"| {where} | {what} | {(field.IsLength ? "ulong" : parameter.DisplayType)} |\n");
    }

    private static void WriteTypes(StringBuilder text, ServiceModel service)
    {
        foreach (TypeModel type in service.Types)
        {
            text.Append($"\n## {type.Name}\n\n");
            text.Append($"{(type.IsEnum ? "Enumeration" : "Structure")} of {type.Size} bytes.\n\n");
            text.Append(type.IsEnum ? "| value | name |\n|---|---|\n" : "| offset | size | field | type |\n|---|---|---|---|\n");
            foreach (MemberModel member in type.Members)
            {
                text.Append(type.IsEnum
                    ? string.Format(CultureInfo.InvariantCulture, "| {0} | {1} |\n", ValueText(member.Value), member.Name)
                    : string.Format(CultureInfo.InvariantCulture, "| {0} | {1} | {2} | {3} |\n", member.Value, member.Size, member.Name, member.Type));
            }
        }
    }

    private static string ValueText(long value)
    {
        return value is >= 0 and < 16 ? value.ToString(CultureInfo.InvariantCulture) : "0x" + value.ToString("X", CultureInfo.InvariantCulture);
    }

    private static string SignatureOf(ParameterModel parameter)
    {
        return parameter.Kind switch
        {
            ParameterKind.Span => $"{(parameter.IsOut ? "Span" : "ReadOnlySpan")}<{parameter.DisplayType}> {parameter.Name}",
            _ => $"{(parameter.IsOut ? "out " : parameter.IsByReference ? "in " : "")}{parameter.DisplayType} {parameter.Name}",
        };
    }

    private static void Paragraph(StringBuilder text, string paragraph)
    {
        if (paragraph.Length > 0)
        {
            text.Append(paragraph).Append("\n\n");
        }
    }
}
