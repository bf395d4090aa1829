using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using ViperOS.Tools.ServiceGenerator.Model;

namespace ViperOS.Tools.ServiceGenerator;

/// <summary>Reads a service interface's symbols into a <see cref="ServiceModel"/>, or says what is wrong with it.</summary>
public sealed class ServiceReader
{
    public const string ServiceAttributeName = "ViperOS.Contracts.Services.ServiceAttribute";

    private const int HighestOrdinal = 0xFFFF;

    private readonly List<Finding> _findings = [];
    private readonly StructureReader _structures = new();
    private readonly INamedTypeSymbol _interface;

    private ServiceReader(INamedTypeSymbol serviceInterface)
    {
        _interface = serviceInterface;
    }

    public static ServiceReading Read(INamedTypeSymbol serviceInterface, AttributeData attribute)
    {
        return new ServiceReader(serviceInterface).Read(attribute);
    }

    private ServiceReading Read(AttributeData attribute)
    {
        string? problem = InterfaceProblem();
        if (problem != null)
        {
            Report(Diagnostics.BadInterface, _interface, _interface.Name, problem);
            return Result(null);
        }

        List<MethodModel> methods = [];
        HashSet<string> names = [];
        HashSet<int> ordinals = [];
        int ordinal = 0;
        foreach (ISymbol member in _interface.GetMembers().Where(m => !m.IsImplicitlyDeclared))
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsGenericMethod: false, IsStatic: false, IsAbstract: true } method
                || !names.Add(method.Name))
            {
                // Accessors are reported with their property.
                if (member is not IMethodSymbol { AssociatedSymbol: not null })
                {
                    Report(Diagnostics.BadMember, member, member.Name);
                }

                continue;
            }

            ordinal = OrdinalOf(method, ordinal);
            if (ordinal is < 1 or > HighestOrdinal || !ordinals.Add(ordinal))
            {
                string reason = ordinal is < 1 or > HighestOrdinal ? "out of range" : "which another method has";
                Report(Diagnostics.BadOrdinal, method, method.Name, Text(ordinal), reason);
            }

            methods.Add(ReadMethod(method, ordinal));
        }

        if (_findings.Count > 0)
        {
            return Result(null);
        }

        return Result(new ServiceModel(
            _interface.ContainingNamespace.IsGlobalNamespace ? "" : _interface.ContainingNamespace.ToDisplayString(),
            _interface.Name,
            _interface.Name.Substring(1),
            _interface.DeclaredAccessibility == Accessibility.Public,
            VersionOf(attribute),
            new EquatableArray<MethodModel>([.. methods]),
            new EquatableArray<TypeModel>([.. _structures.Types]),
            SummaryOf(_interface)));
    }

    private ServiceReading Result(ServiceModel? model)
    {
        Finding identity = Finding.At(Diagnostics.SameIdentifier, _interface);
        return new ServiceReading(model, identity, new EquatableArray<Finding>([.. _findings]));
    }

    private string? InterfaceProblem()
    {
        if (_interface.IsGenericType)
        {
            return "it is generic; a message has no type parameters";
        }

        if (_interface.ContainingType != null)
        {
            return "it is nested; declare it in a file of its own";
        }

        if (_interface.Interfaces.Length > 0)
        {
            return "it inherits from another interface; a connection speaks one service, declare all methods in it";
        }

        if (_interface.Name.Length < 2 || _interface.Name[0] != 'I' || !char.IsUpper(_interface.Name[1]))
        {
            return "its name must begin with I and a capital letter, since client and dispatcher are named after the rest";
        }

        return null;
    }

    private MethodModel ReadMethod(IMethodSymbol method, int ordinal)
    {
        bool isOneWay = AttributeOf(method, "OneWayAttribute") != null;
        string returnType = ReturnTypeOf(method, isOneWay);
        List<ParameterModel> parameters = [];
        for (int i = 0; i < method.Parameters.Length; i++)
        {
            IParameterSymbol parameter = method.Parameters[i];
            ParameterModel? model = ReadParameter(method, parameter);
            if (model == null)
            {
                continue;
            }

            if (isOneWay && model.IsOut)
            {
                Report(Diagnostics.OneWayWithResult, parameter, method.Name, parameter.Name);
            }

            parameters.Add(model);
            if (model.Kind != ParameterKind.Span || !model.IsOut)
            {
                continue;
            }

            IParameterSymbol? next = i + 1 < method.Parameters.Length ? method.Parameters[i + 1] : null;
            if (next is not { RefKind: RefKind.Out, Type.SpecialType: SpecialType.System_Int32 })
            {
                Report(Diagnostics.SpanWithoutCount, parameter, parameter.Name, method.Name);
                continue;
            }

            parameters.Add(new ParameterModel(next.Name, ParameterKind.Count, true, "int", "int", 4, "int"));
            i++;
        }

        EquatableArray<ParameterModel> all = new([.. parameters]);
        MethodModel result = new(method.Name, ordinal, isOneWay, returnType, all, SummaryOf(method));
        CheckSizes(method, WireLayout.ForRequest(result));
        CheckSizes(method, WireLayout.ForReply(result));
        return result;
    }

    private string ReturnTypeOf(IMethodSymbol method, bool isOneWay)
    {
        if (method.ReturnType is { Name: "ErrorNumber", TypeKind: TypeKind.Enum } && method.RefKind == RefKind.None)
        {
            return "ErrorNumber";
        }

        string? name = method.ReturnType.SpecialType switch
        {
            SpecialType.System_Int32 => "int",
            SpecialType.System_Int64 => "long",
            _ => null,
        };
        if (name == null || method.RefKind != RefKind.None)
        {
            Report(Diagnostics.BadReturnType, method, method.Name, method.ReturnType.ToDisplayString());
        }
        else if (isOneWay)
        {
            Report(Diagnostics.OneWayWithResult, method, method.Name, "a number as result");
        }

        return name ?? "int";
    }

    private ParameterModel? ReadParameter(IMethodSymbol method, IParameterSymbol parameter)
    {
        ITypeSymbol type = parameter.Type;
        bool isOut = parameter.RefKind == RefKind.Out;
        AttributeData? grants = AttributeOf(parameter, "GrantsAttribute");
        if (parameter.RefKind is not (RefKind.None or RefKind.In or RefKind.Out) || parameter.IsParams || parameter.HasExplicitDefaultValue)
        {
            string what = parameter.IsParams ? "params" : parameter.HasExplicitDefaultValue ? "optional" : "a reference";
            Report(Diagnostics.BadDirection, parameter, parameter.Name, method.Name, what);
            return null;
        }

        if (StructureReader.IsCapability(type))
        {
            return ReadCapability(parameter, grants);
        }

        if (grants != null)
        {
            Report(Diagnostics.GrantsOnOther, parameter, parameter.Name, method.Name);
        }

        if (type is INamedTypeSymbol { IsGenericType: true, Name: "Span" or "ReadOnlySpan" } span
            && span.ContainingNamespace.ToDisplayString() == "System")
        {
            return ReadSpan(method, parameter, span);
        }

        bool byReference = parameter.RefKind == RefKind.In;
        string? scalar = StructureReader.ScalarOf(type);
        if (scalar != null)
        {
            if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
            {
                _structures.AddEnum(enumeration);
            }

            return new ParameterModel(
                parameter.Name, ParameterKind.Scalar, isOut, StructureReader.Full(type), Short(type), StructureReader.SizeOf(scalar), scalar,
                IsByReference: byReference);
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, IsRefLikeType: false } structure)
        {
            int size = ReadStructure(parameter, structure);
            return new ParameterModel(
                parameter.Name, ParameterKind.Structure, isOut, StructureReader.Full(type), Short(type), size, IsByReference: byReference);
        }

        Report(Diagnostics.BadParameterType, parameter, parameter.Name, method.Name, type.ToDisplayString());
        return null;
    }

    private ParameterModel? ReadSpan(IMethodSymbol method, IParameterSymbol parameter, INamedTypeSymbol span)
    {
        if (parameter.RefKind != RefKind.None)
        {
            Report(Diagnostics.BadDirection, parameter, parameter.Name, method.Name, "a reference");
            return null;
        }

        ITypeSymbol element = span.TypeArguments[0];
        bool isOut = span.Name == "Span";
        string? scalar = StructureReader.ScalarOf(element);
        int size;
        if (scalar is not (null or "bool"))
        {
            size = StructureReader.SizeOf(scalar);
        }
        else if (element is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } structure)
        {
            size = ReadStructure(parameter, structure);
        }
        else
        {
            Report(Diagnostics.BadParameterType, parameter, parameter.Name, method.Name, span.ToDisplayString());
            return null;
        }

        return new ParameterModel(parameter.Name, ParameterKind.Span, isOut, StructureReader.Full(element), Short(element), Math.Max(size, 1));
    }

    private static ParameterModel ReadCapability(IParameterSymbol parameter, AttributeData? grants)
    {
        bool isOut = parameter.RefKind == RefKind.Out;
        bool keeps = grants?.NamedArguments.Any(a => a.Key == "KeepsOwn" && a.Value.Value is true) ?? false;
        uint? rights = null;
        string text = "those of the sender";
        if (grants is { ConstructorArguments.Length: 1 }
            && grants.ConstructorArguments[0] is { Value: { } value, Type: INamedTypeSymbol enumeration })
        {
            rights = Convert.ToUInt32(value, CultureInfo.InvariantCulture);
            text = RightsText(enumeration, rights.Value);
        }

        return new ParameterModel(
            parameter.Name, ParameterKind.Capability, isOut, StructureReader.Full(parameter.Type), Short(parameter.Type), 0,
            IsBareHandle: parameter.Type.Name == "Handle", Rights: rights, RightsText: text, Moves: isOut && !keeps,
            IsByReference: parameter.RefKind == RefKind.In);
    }

    private int ReadStructure(IParameterSymbol parameter, INamedTypeSymbol structure)
    {
        int size = _structures.ReadStructure(structure, out string problem);
        if (problem.Length != 0)
        {
            Report(Diagnostics.BadStructure, parameter, structure.Name, parameter.Name, problem);
        }

        return size;
    }

    private void CheckSizes(IMethodSymbol method, WireLayout layout)
    {
        if (layout.Capabilities.Count > WireLayout.MaximumHandles)
        {
            Report(Diagnostics.TooManyCapabilities, method, method.Name, Text(layout.Capabilities.Count));
        }

        if (layout.FixedLength > WireLayout.MaximumDataLength)
        {
            Report(Diagnostics.TooLarge, method, method.Name, Text(layout.FixedLength));
        }
    }

    private static ushort VersionOf(AttributeData attribute)
    {
        return attribute.ConstructorArguments.Length == 1
            ? Convert.ToUInt16(attribute.ConstructorArguments[0].Value, CultureInfo.InvariantCulture)
            : (ushort)1;
    }

    private static int OrdinalOf(IMethodSymbol method, int previous)
    {
        AttributeData? attribute = AttributeOf(method, "OrdinalAttribute");
        return attribute is { ConstructorArguments.Length: 1 }
            ? Convert.ToInt32(attribute.ConstructorArguments[0].Value, CultureInfo.InvariantCulture)
            : previous + 1;
    }

    private static AttributeData? AttributeOf(ISymbol symbol, string name)
    {
        return symbol.GetAttributes().FirstOrDefault(
            a => a.AttributeClass?.Name == name && a.AttributeClass.ContainingNamespace.ToDisplayString() == "ViperOS.Contracts.Services");
    }

    private static string Short(ITypeSymbol type)
    {
        return type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
    }

    private static string RightsText(INamedTypeSymbol enumeration, uint rights)
    {
        List<string> names = [];
        foreach (IFieldSymbol field in enumeration.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue))
        {
            uint value = Convert.ToUInt32(field.ConstantValue, CultureInfo.InvariantCulture);
            if (value != 0 && (value & (value - 1)) == 0 && (rights & value) != 0)
            {
                names.Add(field.Name);
            }
        }

        return names.Count == 0 ? "none" : string.Join(", ", names);
    }

    private static string SummaryOf(ISymbol symbol)
    {
        string? xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml))
        {
            return "";
        }

        XElement? summary = XElement.Parse("<root>" + xml + "</root>").Descendants("summary").FirstOrDefault();
        if (summary == null)
        {
            return "";
        }

        foreach (XElement reference in summary.Descendants().Where(e => e.Name.LocalName is "see" or "paramref").ToArray())
        {
            string target = (reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword"))?.Value ?? "";
            reference.ReplaceWith("`" + target.Substring(target.LastIndexOf('.') + 1) + "`");
        }

        return string.Join(" ", summary.Value.Split((char[])[' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Text(int number)
    {
        return number.ToString(CultureInfo.InvariantCulture);
    }

    private void Report(DiagnosticDescriptor descriptor, ISymbol symbol, params string[] arguments)
    {
        _findings.Add(Finding.At(descriptor, symbol, arguments));
    }
}
