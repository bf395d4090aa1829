using System.Reflection;
using System.Reflection.Metadata;

namespace ViperOS.Tools.LinkTool;

/// <summary>
/// The methods of one assembly, found by type, name and signature, and named as <c>System.Diagnostics.StackTrace</c> names them: the
/// step of an async method or iterator stands for the method it was made of.
/// </summary>
internal sealed class AssemblyMethods
{
    private readonly string _name;
    private readonly MetadataReader _reader;
    private readonly Dictionary<string, TypeDefinitionHandle> _types = [];

    public AssemblyMethods(string name, MetadataReader reader)
    {
        _name = name;
        _reader = reader;
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            _types[SignatureText.GetFullName(reader, handle, '+')] = handle;
        }
    }

    /// <summary>Null if there is no such method: the compiler has made it itself.</summary>
    public MethodName? Find(string typeName, string methodName, string signature)
    {
        if (!_types.TryGetValue(typeName, out TypeDefinitionHandle type))
        {
            return null;
        }

        foreach (MethodDefinitionHandle handle in _reader.GetTypeDefinition(type).GetMethods())
        {
            MethodDefinition method = _reader.GetMethodDefinition(handle);
            if (_reader.StringComparer.Equals(method.Name, methodName)
                && GetSignature(method.DecodeSignature(SignatureText.Whole, SignatureContext.Empty)) == signature)
            {
                return Describe(type, method);
            }
        }

        return null;
    }

    public static string GetSignature(MethodSignature<string> signature) =>
        $"{signature.GenericParameterCount}:{signature.ReturnType}({string.Join(',', signature.ParameterTypes)})";

    private MethodName Describe(TypeDefinitionHandle type, MethodDefinition method)
    {
        bool isHidden = (method.ImplAttributes & MethodImplAttributes.AggressiveInlining) != 0
            || Has(method.GetCustomAttributes(), "StackTraceHiddenAttribute")
            || Has(_reader.GetTypeDefinition(type).GetCustomAttributes(), "StackTraceHiddenAttribute");
        TypeDefinition definition = _reader.GetTypeDefinition(type);
        string suffix = "";
        bool isAsynchronous = false;
        if (Has(definition.GetCustomAttributes(), "CompilerGeneratedAttribute"))
        {
            isAsynchronous = Implements(definition, "IAsyncStateMachine");
            if ((isAsynchronous || Implements(definition, "IEnumerator"))
                && FindOrigin(type, out MethodDefinition origin, out bool isIterator))
            {
                suffix = isIterator ? $"+{_reader.GetString(method.Name)}()" : "";
                method = origin;
                type = definition.GetDeclaringType();
            }
        }

        return new MethodName(
            _name, SignatureText.GetFullName(_reader, type, '+'), GetText(type, method) + suffix, isHidden, isAsynchronous);
    }

    private string GetText(TypeDefinitionHandle type, MethodDefinition method)
    {
        // What only the class library itself can call needs no parameters: half of a small program's names.
        if (_name == "System.Private.CoreLib" && !(IsVisible(type) && IsVisible(method)))
        {
            return $"{_reader.GetString(method.Name)}(...)";
        }

        string[] typeParameters = GetNames(_reader.GetTypeDefinition(type).GetGenericParameters());
        string[] methodParameters = GetNames(method.GetGenericParameters());
        SignatureContext context = new(typeParameters, methodParameters);
        MethodSignature<string> signature = method.DecodeSignature(SignatureText.Short, context);
        string?[] names = new string?[signature.ParameterTypes.Length];
        foreach (ParameterHandle handle in method.GetParameters())
        {
            Parameter parameter = _reader.GetParameter(handle);
            if (parameter.SequenceNumber > 0 && parameter.SequenceNumber <= names.Length)
            {
                names[parameter.SequenceNumber - 1] = _reader.GetString(parameter.Name);
            }
        }

        string parameters = string.Join(", ", signature.ParameterTypes.Select((t, i) => names[i] is null ? t : $"{t} {names[i]}"));
        string generic = methodParameters.Length == 0 ? "" : $"[{string.Join(',', methodParameters)}]";
        return $"{_reader.GetString(method.Name)}{generic}({parameters})";
    }

    private bool IsVisible(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem =>
                IsVisible(type.GetDeclaringType()),
            _ => false,
        };
    }

    // Explicit implementations of interfaces are private and yet called from everywhere.
    private bool IsVisible(MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask)
            is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem
        || (method.Attributes & MethodAttributes.Virtual) != 0
        || _reader.GetString(method.Name) == "Throw";

    // The method whose attribute names this type as its state machine.
    private bool FindOrigin(TypeDefinitionHandle machine, out MethodDefinition origin, out bool isIterator)
    {
        origin = default;
        isIterator = false;
        TypeDefinitionHandle outer = _reader.GetTypeDefinition(machine).GetDeclaringType();
        if (outer.IsNil)
        {
            return false;
        }

        string name = SignatureText.GetFullName(_reader, machine, '+');
        foreach (MethodDefinitionHandle handle in _reader.GetTypeDefinition(outer).GetMethods())
        {
            MethodDefinition method = _reader.GetMethodDefinition(handle);
            foreach (CustomAttributeHandle attributeHandle in method.GetCustomAttributes())
            {
                CustomAttribute attribute = _reader.GetCustomAttribute(attributeHandle);
                string kind = GetTypeName(attribute);
                if (kind is not ("AsyncStateMachineAttribute" or "IteratorStateMachineAttribute" or "AsyncIteratorStateMachineAttribute"))
                {
                    continue;
                }

                // A prolog of two bytes, then the type's name, with its assembly only if that is another one.
                BlobReader value = _reader.GetBlobReader(attribute.Value);
                value.Offset = 2;
                if (value.ReadSerializedString() == name)
                {
                    origin = method;
                    isIterator = kind != "AsyncStateMachineAttribute";
                    return true;
                }
            }
        }

        return false;
    }

    private bool Implements(TypeDefinition type, string interfaceName) =>
        type.GetInterfaceImplementations().Any(i => GetName(_reader.GetInterfaceImplementation(i).Interface) == interfaceName);

    private bool Has(CustomAttributeHandleCollection attributes, string name) =>
        attributes.Any(a => GetTypeName(_reader.GetCustomAttribute(a)) == name);

    private string GetTypeName(CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => GetName(_reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent),
        HandleKind.MethodDefinition =>
            GetName(_reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()),
        _ => "",
    };

    private string GetName(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeReference => _reader.GetString(_reader.GetTypeReference((TypeReferenceHandle)type).Name),
        HandleKind.TypeDefinition => _reader.GetString(_reader.GetTypeDefinition((TypeDefinitionHandle)type).Name),
        _ => "",
    };

    private string[] GetNames(GenericParameterHandleCollection parameters) =>
        [.. parameters.Select(p => _reader.GetString(_reader.GetGenericParameter(p).Name))];
}
