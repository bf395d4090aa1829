using System.Globalization;
using Microsoft.CodeAnalysis;
using ViperOS.Tools.ServiceGenerator.Model;

namespace ViperOS.Tools.ServiceGenerator;

/// <summary>
/// Computes the layout of the types that travel, as the runtime lays out sequential structures, and refuses what must not leave a
/// process: padding (it would carry remains of the sender's memory), pointers, references, bool (whose other 254 values break
/// code).
/// </summary>
internal sealed class StructureReader
{
    private readonly SortedDictionary<string, TypeModel> _types = new(StringComparer.Ordinal);

    internal IEnumerable<TypeModel> Types => _types.Values;

    /// <summary>The C# keyword of an integer type, bool, or an enumeration's underlying type; null for anything else.</summary>
    internal static string? ScalarOf(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying })
        {
            return ScalarOf(underlying);
        }

        return type.SpecialType switch
        {
            SpecialType.System_Boolean => "bool",
            SpecialType.System_Byte => "byte",
            SpecialType.System_SByte => "sbyte",
            SpecialType.System_Int16 => "short",
            SpecialType.System_UInt16 => "ushort",
            SpecialType.System_Int32 => "int",
            SpecialType.System_UInt32 => "uint",
            SpecialType.System_Int64 => "long",
            SpecialType.System_UInt64 => "ulong",
            _ => null,
        };
    }

    internal static int SizeOf(string scalar)
    {
        return scalar switch
        {
            "bool" or "byte" or "sbyte" => 1,
            "short" or "ushort" => 2,
            "int" or "uint" => 4,
            _ => 8,
        };
    }

    /// <summary>Adds an enumeration to the types that the documentation lists.</summary>
    internal void AddEnum(INamedTypeSymbol type)
    {
        List<MemberModel> members = [];
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue))
        {
            long value = field.ConstantValue is ulong unsigned
                ? unchecked((long)unsigned)
                : Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture);
            members.Add(new MemberModel(field.Name, "", value, 0));
        }

        string scalar = ScalarOf(type)!;
        _types[type.Name] = new TypeModel(
            type.Name, Full(type), SizeOf(scalar), true, new EquatableArray<MemberModel>([.. members.OrderBy(m => unchecked((ulong)m.Value))]));
    }

    /// <summary>Size of a structure; 0 with the reason if it cannot travel.</summary>
    internal int ReadStructure(INamedTypeSymbol type, out string problem)
    {
        int size = Measure(type, out int _, out problem, depth: 0);
        return problem.Length == 0 ? size : 0;
    }

    internal static bool IsCapability(ITypeSymbol type)
    {
        return type.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == "ViperOS.CapabilityAttribute");
    }

    internal static string Full(ITypeSymbol type)
    {
        return type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    private int Measure(INamedTypeSymbol type, out int alignment, out string problem, int depth)
    {
        alignment = 1;
        problem = "";
        if (depth > 8)
        {
            problem = "it is nested too deeply";
            return 0;
        }

        if (type.IsGenericType)
        {
            problem = "it is generic";
            return 0;
        }

        if (IsCapability(type))
        {
            problem = $"{type.Name} is a capability, which travels only as a parameter of its own";
            return 0;
        }

        string? layout = LayoutProblem(type);
        if (layout != null)
        {
            problem = layout;
            return 0;
        }

        int offset = 0;
        List<MemberModel> members = [];
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(f => !f.IsStatic && !f.IsConst))
        {
            int size = MeasureField(field, out int fieldAlignment, out string display, out problem, depth);
            if (problem.Length != 0)
            {
                return 0;
            }

            if (offset % fieldAlignment != 0)
            {
                int gap = fieldAlignment - (offset % fieldAlignment);
                problem = $"there is a gap of {gap} bytes before {NameOf(field)}; fill it with a reserved field";
                return 0;
            }

            members.Add(new MemberModel(NameOf(field), display, offset, size));
            offset += size;
            alignment = Math.Max(alignment, fieldAlignment);
        }

        if (offset == 0)
        {
            problem = "it has no fields";
        }
        else if (offset % alignment != 0)
        {
            problem = $"there is a gap of {alignment - (offset % alignment)} bytes at its end; fill it with a reserved field";
        }
        else
        {
            _types[type.Name] = new TypeModel(type.Name, Full(type), offset, false, new EquatableArray<MemberModel>([.. members]));
        }

        return offset;
    }

    private int MeasureField(IFieldSymbol field, out int alignment, out string display, out string problem, int depth)
    {
        problem = "";
        alignment = 1;
        display = field.Type.Name;
        if (field.IsFixedSizeBuffer && field.Type is IPointerTypeSymbol { PointedAtType: { } element } && ScalarOf(element) is { } elementScalar
            && elementScalar != "bool")
        {
            alignment = SizeOf(elementScalar);
            display = $"{elementScalar}[{field.FixedSize}]";
            return alignment * field.FixedSize;
        }

        string? scalar = ScalarOf(field.Type);
        if (scalar == "bool")
        {
            problem = $"field {NameOf(field)} is a bool, of which a sender could make neither true nor false; use byte";
            return 0;
        }

        if (scalar != null)
        {
            alignment = SizeOf(scalar);
            if (field.Type.TypeKind == TypeKind.Enum)
            {
                AddEnum((INamedTypeSymbol)field.Type);
            }
            else
            {
                display = scalar;
            }

            return alignment;
        }

        if (field.Type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } structure)
        {
            return Measure(structure, out alignment, out problem, depth + 1);
        }

        problem = $"field {NameOf(field)} has type {field.Type.ToDisplayString()}, which means nothing in another process";
        return 0;
    }

    private static string? LayoutProblem(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes().Where(a => a.AttributeClass?.Name == "StructLayoutAttribute"))
        {
            bool isSequential = attribute.ConstructorArguments.Length == 1
                && Convert.ToInt32(attribute.ConstructorArguments[0].Value, CultureInfo.InvariantCulture) == 0;
            bool isPacked = attribute.NamedArguments.Any(a => a.Key is "Pack" or "Size");
            if (!isSequential || isPacked)
            {
                return "its layout must be LayoutKind.Sequential, without Pack or Size";
            }
        }

        return null;
    }

    /// <summary>Of an automatic property, the property's.</summary>
    private static string NameOf(IFieldSymbol field)
    {
        return field.AssociatedSymbol?.Name ?? field.Name;
    }
}
