using ViperOS.Tools.ServiceGenerator.Model;

namespace ViperOS.Tools.ServiceGenerator;

/// <summary>
/// Statements that move fields between C# variables and a message, the same for both sides: words lie at <c>__words</c>, the
/// fixed part of the data at the pointer given.
/// </summary>
internal static class FieldText
{
    internal static string AddressOf(WireField field, string data)
    {
        return field.IsInWords ? $"(__words + {field.Word})" : $"({data} + {field.Offset})";
    }

    /// <summary>The word of a scalar or length.</summary>
    internal static string WordOf(WireField field, string data)
    {
        return field.IsInWords ? $"__words[{field.Word}]" : $"*(ulong*)({data} + {field.Offset})";
    }

    /// <summary>Writes scalars and structures; lengths are the caller's.</summary>
    internal static void WriteValue(CodeText code, WireField field, string data)
    {
        ParameterModel parameter = field.Parameter;
        if (parameter.Kind == ParameterKind.Scalar)
        {
            code.Line($"{WordOf(field, data)} = {Names.ToWord(parameter)};");
            return;
        }

        if (parameter.Size % 8 != 0)
        {
            int last = ((parameter.Size + 7) / 8) - 1;
            code.Line(field.IsInWords ? $"__words[{field.Word + last}] = 0;" : $"*(ulong*)({data} + {field.Offset + (last * 8)}) = 0;");
        }

        code.Line($"*({parameter.Type}*){AddressOf(field, data)} = {Names.Of(parameter)};");
    }

    /// <summary>Conditions under which the fields cannot be what the other side wrote.</summary>
    internal static IEnumerable<string> RangeConditions(WireLayout layout, string data)
    {
        foreach (WireField field in layout.Fields.Where(f => !f.IsLength && f.Parameter.Kind == ParameterKind.Scalar))
        {
            string? condition = Names.OutOfRange(field.Parameter, WordOf(field, data));
            if (condition != null)
            {
                yield return condition;
            }
        }
    }

    internal static string ReadValue(WireField field, string data)
    {
        return field.Parameter.Kind == ParameterKind.Scalar
            ? Names.FromWord(field.Parameter, WordOf(field, data))
            : $"*({field.Parameter.Type}*){AddressOf(field, data)}";
    }

    /// <summary>
    /// Finds the parts of variable length in <c>__dataLength</c> bytes and leaves, for each, <c>__start_name</c> and
    /// <c>__length_name</c> in bytes.
    /// </summary>
    internal static void FindParts(CodeText code, WireLayout layout, string data, Action<string> reject)
    {
        if (layout.Parts.Count == 0)
        {
            return;
        }

        code.Line($"int __offset = {layout.FixedLength};");
        for (int i = 0; i < layout.Parts.Count; i++)
        {
            ParameterModel part = layout.Parts[i];
            string start = "__start_" + part.Name;
            string length = "__length_" + part.Name;
            if (i > 0)
            {
                code.Line("__offset = (__offset + 7) & ~7;");
                reject("__offset > __dataLength");
            }

            code.Line($"int {start} = __offset;");
            if (layout.LengthOf(part) is { } field)
            {
                reject($"{WordOf(field, data)} > (ulong)(__dataLength - __offset)");
                code.Line($"int {length} = (int){WordOf(field, data)};");
            }
            else
            {
                code.Line($"int {length} = __dataLength - __offset;");
            }

            if (part.Size > 1)
            {
                reject($"{length} % {part.Size} != 0");
            }

            code.Line($"__offset += {length};");
        }
    }

    /// <summary>
    /// Puts the parts behind the fixed part, from spans of the parameters' names, and leaves the end in <c>__end</c>.
    /// </summary>
    internal static void PlaceParts(CodeText code, WireLayout layout, string data)
    {
        code.Line($"int __end = {layout.FixedLength};");
        for (int i = 0; i < layout.Parts.Count; i++)
        {
            ParameterModel part = layout.Parts[i];
            string name = Names.Of(part);
            if (i > 0)
            {
                code.Open("while (__end % 8 != 0)").Line($"{data}[__end++] = 0;").Close();
            }

            code.Line($"{Names.Wire}.Place<{part.Type}>({name}, {data} + __end);");
            if (layout.LengthOf(part) is { } field)
            {
                code.Line($"{WordOf(field, data)} = (ulong){name}.Length * {part.Size};");
            }

            code.Line($"__end += {name}.Length * {part.Size};");
        }
    }

    /// <summary>Length of the data with all parts, as a long that cannot overflow.</summary>
    internal static void MeasureParts(CodeText code, WireLayout layout, string variable)
    {
        code.Line($"long {variable} = {layout.FixedLength};");
        foreach (ParameterModel part in layout.Parts)
        {
            code.Line($"{variable} = (({variable} + 7) & ~7L) + ((long){Names.Of(part)}.Length * {part.Size});");
        }
    }
}
