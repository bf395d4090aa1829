using System.Collections;
using System.Reflection;

namespace ViperOS.Tools.SerializerRoots;

/// <summary>
/// Goes from types to the types of their properties, and notes for each what the serialiser makes for it at run time. Which converter
/// a type gets follows the order in which the serialiser of .NET 10 asks its factories.
/// </summary>
internal sealed class JsonTypes
{
    private const string Converters = "System.Text.Json.Serialization.Converters.";
    private const string Metadata = "System.Text.Json.Serialization.Metadata.";

    // Constructors with more parameters than this pass their arguments in an array.
    private const int TypedParameters = 4;

    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    // Base classes first, each before what it derives from.
    private static readonly (string Base, string Converter)[] s_classes =
    [
        ("System.Collections.Generic.List`1", "ListOfTConverter`2"),
        ("System.Collections.Generic.Dictionary`2", "DictionaryOfTKeyTValueConverter`3"),
        ("System.Collections.Generic.Stack`1", "StackOfTConverter`2"),
        ("System.Collections.Generic.Queue`1", "QueueOfTConverter`2"),
        ("System.Collections.Concurrent.ConcurrentStack`1", "ConcurrentStackOfTConverter`2"),
        ("System.Collections.Concurrent.ConcurrentQueue`1", "ConcurrentQueueOfTConverter`2"),
    ];

    private static readonly (string Interface, string Converter)[] s_interfaces =
    [
        ("System.Collections.Generic.IDictionary`2", "IDictionaryOfTKeyTValueConverter`3"),
        ("System.Collections.Generic.IReadOnlyDictionary`2", "IReadOnlyDictionaryOfTKeyTValueConverter`3"),
        ("System.Collections.Generic.IList`1", "IListOfTConverter`2"),
        ("System.Collections.Generic.ISet`1", "ISetOfTConverter`2"),
        ("System.Collections.Generic.ICollection`1", "ICollectionOfTConverter`2"),
        ("System.Collections.Generic.IAsyncEnumerable`1", "IAsyncEnumerableOfTConverter`2"),
        ("System.Collections.Generic.IEnumerable`1", "IEnumerableOfTConverter`2"),
    ];

    private readonly Assembly _json;
    private readonly MetadataLoadContext _context;
    private readonly Assembly[] _own;
    private readonly RootSet _roots;
    private readonly HashSet<Type> _visited = [];

    public JsonTypes(MetadataLoadContext context, Assembly[] own, RootSet roots)
    {
        _context = context;
        _json = context.LoadFromAssemblyName("System.Text.Json");
        _own = own;
        _roots = roots;
    }

    /// <summary>All that an assembly declares and mentions.</summary>
    public void VisitAll(Assembly assembly)
    {
        foreach (Type type in assembly.GetTypes())
        {
            Visit(type);
        }

        foreach (Type type in MentionedTypes.In(assembly, _context))
        {
            Visit(type);
        }
    }

    private void Visit(Type type)
    {
        if (type.ContainsGenericParameters || type.IsByRef || type.IsPointer || type.IsByRefLike || type.FullName == "System.Void"
            || type.IsFunctionPointer || (type.IsAbstract && type.IsSealed) || IsOfCompiler(type) || !_visited.Add(type))
        {
            return;
        }

        foreach (Type argument in type.GetGenericArguments())
        {
            Visit(argument);
        }

        if (type.IsValueType)
        {
            Make(Metadata + "JsonTypeInfo`1", type);
            Make(Metadata + "JsonPropertyInfo`1", type);
        }

        if (type.IsArray)
        {
            Visit(type.GetElementType()!);
            if (type.IsSZArray)
            {
                Make(Converters + "ArrayConverter`2", type, type.GetElementType()!);
            }
        }
        else if (type.IsEnum)
        {
            Make(Converters + "EnumConverter`1", type);
        }
        else if (IsInstanceOf(type, "System.Nullable`1"))
        {
            Make(Converters + "NullableConverter`1", type.GetGenericArguments());
        }
        else if (IsInstanceOf(type, "System.Memory`1") || IsInstanceOf(type, "System.ReadOnlyMemory`1"))
        {
            Make(Converters + type.Name.Replace("Memory`1", "MemoryConverter`1", StringComparison.Ordinal), type.GetGenericArguments());
        }
        else if (type.GetInterface(typeof(IEnumerable).FullName!) is not null && type.FullName != "System.String")
        {
            VisitCollection(type);
        }
        else if (IsObject(type))
        {
            VisitObject(type);
        }
    }

    // Of the class library's other types the serialiser has converters of its own, or they are none to be written.
    private bool IsObject(Type type) => _own.Contains(type.Assembly)
        ? type.BaseType?.FullName != "System.MulticastDelegate"
        : type.IsConstructedGenericType && type.Namespace + "." + type.Name.Split('`')[0] is
            "System.Collections.Generic.KeyValuePair" or "System.ValueTuple" or "System.Tuple";

    // Closures, state machines and the like.
    private static bool IsOfCompiler(Type type) =>
        (type.Name.StartsWith('<') && !type.Name.Contains("AnonymousType")) || (type.DeclaringType is { } outer && IsOfCompiler(outer));

    private void VisitCollection(Type type)
    {
        _roots.AddConstructors(type);
        (Type? item, string? converter) = FindImmutable(type);
        foreach ((string name, string candidate) in s_classes)
        {
            for (Type? ancestor = type; ancestor is not null && converter is null; ancestor = ancestor.BaseType)
            {
                (item, converter) = IsInstanceOf(ancestor, name) ? (ancestor, candidate) : (null, null);
            }
        }

        foreach ((string name, string candidate) in s_interfaces)
        {
            if (converter is null)
            {
                item = IsInstanceOf(type, name) ? type : type.GetInterfaces().FirstOrDefault(i => IsInstanceOf(i, name));
                converter = item is null ? null : candidate;
            }
        }

        if (item is not null)
        {
            Type[] arguments = item.GetGenericArguments();
            Make(Converters + converter, [type, .. arguments]);
            foreach (Type argument in arguments)
            {
                Visit(argument);
            }
        }
    }

    // The serialiser fills them by the CreateRange of the static class beside the type.
    private (Type? Item, string? Converter) FindImmutable(Type type)
    {
        if (!type.IsConstructedGenericType || type.Namespace != "System.Collections.Immutable")
        {
            return (null, null);
        }

        string name = type.Name.Split('`')[0];
        name = name switch
        {
            "IImmutableSet" => "ImmutableHashSet",
            ['I', 'I', ..] => name[1..],
            _ => name,
        };
        if (type.Assembly.GetType($"{type.Namespace}.{name}") is { } maker)
        {
            _roots.AddMethod(maker, "CreateRange", type.GetGenericArguments());
        }

        return (type, type.GetGenericArguments().Length == 2
            ? "ImmutableDictionaryOfTKeyTValueConverterWithReflection`3" : "ImmutableEnumerableOfTConverterWithReflection`2");
    }

    private void VisitObject(Type type)
    {
        if (type.Assembly != _own[0] || type.IsConstructedGenericType)
        {
            _roots.Add(type);
        }

        if (type.IsInterface)
        {
            return;
        }

        if (type.IsValueType)
        {
            Make(Converters + "ObjectDefaultConverter`1", type);
        }

        foreach (ConstructorInfo constructor in type.GetConstructors(Instance))
        {
            if (constructor.IsPublic || IsMarked(constructor, "JsonConstructor"))
            {
                VisitConstructor(type, constructor.GetParameters());
            }
        }

        foreach (PropertyInfo property in type.GetProperties(Instance).Where(property => property.GetMethod?.IsPublic == true || IsMarked(property, "JsonInclude")))
        {
            Visit(property.PropertyType);
        }

        foreach (FieldInfo field in type.GetFields(Instance).Where(field => field.IsPublic || IsMarked(field, "JsonInclude")))
        {
            Visit(field.FieldType);
        }
    }

    private void VisitConstructor(Type type, ParameterInfo[] parameters)
    {
        Type[] types = [.. parameters.Select(parameter => parameter.ParameterType)];
        if (types.Length == 0 || types.Any(parameter => parameter.IsByRef || parameter.IsPointer || parameter.IsByRefLike || parameter.IsFunctionPointer))
        {
            return;
        }

        if (types.Length > TypedParameters)
        {
            Make(Converters + "LargeObjectWithParameterizedConstructorConverterWithReflection`1", type);
        }
        else
        {
            Type filler = _context.CoreAssembly!.GetType("System.Object")!;
            IEnumerable<Type> fillers = Enumerable.Repeat(filler, TypedParameters - types.Length);
            Make(Converters + "SmallObjectWithParameterizedConstructorConverter`5", [type, .. types, .. fillers]);
        }

        foreach (Type parameter in types)
        {
            Make(Metadata + "JsonParameterInfo`1", parameter);
            Visit(parameter);
        }
    }

    private static bool IsMarked(MemberInfo member, string attribute) =>
        member.GetCustomAttributesData().Any(data => data.AttributeType.Name == attribute + "Attribute");

    private void Make(string definition, params Type[] arguments)
    {
        if (!arguments.Any(argument => argument.ContainsGenericParameters))
        {
            _roots.AddConstructors(_json.GetType(definition, throwOnError: true)!.MakeGenericType(arguments));
        }
    }

    private static bool IsInstanceOf(Type type, string definition) =>
        type.IsConstructedGenericType && type.GetGenericTypeDefinition().FullName == definition;
}
