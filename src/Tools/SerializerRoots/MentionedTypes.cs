using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ViperOS.Tools.SerializerRoots;

/// <summary>
/// The types that the code of an assembly mentions as instances of generic types, as arrays or as arguments of generic methods. Null
/// stands for what is of no interest: types that depend on the parameters of the code around, pointers, function pointers.
/// </summary>
internal sealed class MentionedTypes : ISignatureTypeProvider<Type?, object?>
{
    private const BindingFlags AllVisibilities = BindingFlags.Public | BindingFlags.NonPublic;

    private readonly Assembly _assembly;
    private readonly MetadataLoadContext _context;

    private MentionedTypes(Assembly assembly, MetadataLoadContext context)
    {
        _assembly = assembly;
        _context = context;
    }

    public static List<Type> In(Assembly assembly, MetadataLoadContext context)
    {
        MentionedTypes provider = new(assembly, context);
        List<Type> types = [];
        using FileStream file = File.OpenRead(assembly.Location);
        using PEReader image = new(file);
        MetadataReader reader = image.GetMetadataReader();
        for (int row = 1; row <= reader.GetTableRowCount(TableIndex.TypeSpec); row++)
        {
            TypeSpecificationHandle handle = MetadataTokens.TypeSpecificationHandle(row);
            Add(reader.GetTypeSpecification(handle).DecodeSignature(provider, null));
        }

        for (int row = 1; row <= reader.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            MethodSpecificationHandle handle = MetadataTokens.MethodSpecificationHandle(row);
            foreach (Type? argument in reader.GetMethodSpecification(handle).DecodeSignature(provider, null))
            {
                Add(argument);
            }
        }

        return types;

        void Add(Type? type)
        {
            if (type is not null)
            {
                types.Add(type);
            }
        }
    }

    public Type? GetArrayType(Type? elementType, ArrayShape shape) => elementType?.MakeArrayType(shape.Rank);

    public Type? GetSZArrayType(Type? elementType) => elementType?.MakeArrayType();

    public Type? GetGenericInstantiation(Type? genericType, ImmutableArray<Type?> typeArguments) =>
        genericType is null || typeArguments.Contains(null) ? null : genericType.MakeGenericType([.. typeArguments!]);

    public Type? GetPrimitiveType(PrimitiveTypeCode typeCode) => _context.CoreAssembly!.GetType($"System.{typeCode}");

    public Type? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? GetTypeFromDefinition(reader, outer, rawTypeKind)?.GetNestedType(reader.GetString(type.Name), AllVisibilities)
            : _assembly.GetType(FullName(reader, type.Namespace, type.Name));
    }

    public Type? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        TypeReference type = reader.GetTypeReference(handle);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            return GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind)?
                .GetNestedType(reader.GetString(type.Name), AllVisibilities);
        }

        AssemblyReference assembly = reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
        return _context.LoadFromAssemblyName(reader.GetString(assembly.Name)).GetType(FullName(reader, type.Namespace, type.Name));
    }

    public Type? GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public Type? GetModifiedType(Type? modifier, Type? unmodifiedType, bool isRequired) => unmodifiedType;

    public Type? GetPinnedType(Type? elementType) => elementType;

    public Type? GetByReferenceType(Type? elementType) => null;

    public Type? GetPointerType(Type? elementType) => null;

    public Type? GetFunctionPointerType(MethodSignature<Type?> signature) => null;

    public Type? GetGenericMethodParameter(object? genericContext, int index) => null;

    public Type? GetGenericTypeParameter(object? genericContext, int index) => null;

    private static string FullName(MetadataReader reader, StringHandle space, StringHandle name) =>
        space.IsNil ? reader.GetString(name) : $"{reader.GetString(space)}.{reader.GetString(name)}";
}
