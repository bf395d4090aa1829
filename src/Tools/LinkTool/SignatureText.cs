using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace ViperOS.Tools.LinkTool;

/// <summary>
/// Types in signatures as text, in two forms: whole and independent of the assembly that refers to them, to find a method by its
/// signature, and short as reflection's <c>Name</c>, as stack traces show parameters. The context are the names of type parameters, those
/// of the type first.
/// </summary>
internal sealed class SignatureText(bool isShort) : ISignatureTypeProvider<string, SignatureContext>
{
    public static readonly SignatureText Whole = new(isShort: false);
    public static readonly SignatureText Short = new(isShort: true);

    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{new string(',', shape.Rank - 1)}]";

    public string GetByReferenceType(string elementType) => elementType + "&";

    public string GetFunctionPointerType(MethodSignature<string> signature) =>
        isShort ? "" : $"method {signature.ReturnType}*({string.Join(',', signature.ParameterTypes)})";

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
        isShort ? genericType : $"{genericType}<{string.Join(',', typeArguments)}>";

    public string GetGenericMethodParameter(SignatureContext genericContext, int index) =>
        isShort && index < genericContext.MethodParameters.Count ? genericContext.MethodParameters[index] : $"!!{index}";

    public string GetGenericTypeParameter(SignatureContext genericContext, int index) =>
        isShort && index < genericContext.TypeParameters.Count ? genericContext.TypeParameters[index] : $"!{index}";

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) =>
        isShort ? unmodifiedType : $"{unmodifiedType} mod({modifier})";

    public string GetPinnedType(string elementType) => elementType;

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => isShort ? typeCode.ToString() : $"System.{typeCode}";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        return isShort ? reader.GetString(type.Name) : GetFullName(reader, handle, '+');
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        TypeReference type = reader.GetTypeReference(handle);
        return isShort ? reader.GetString(type.Name) : GetFullName(reader, handle);
    }

    public string GetTypeFromSpecification(
        MetadataReader reader, SignatureContext genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public static string GetFullName(MetadataReader reader, TypeDefinitionHandle handle, char separator)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        TypeDefinitionHandle outer = type.GetDeclaringType();
        string name = reader.GetString(type.Name);
        if (!outer.IsNil)
        {
            return GetFullName(reader, outer, separator) + separator + name;
        }

        return type.Namespace.IsNil ? name : $"{reader.GetString(type.Namespace)}.{name}";
    }

    public static string GetFullName(MetadataReader reader, TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            return $"{GetFullName(reader, (TypeReferenceHandle)type.ResolutionScope)}+{name}";
        }

        return type.Namespace.IsNil ? name : $"{reader.GetString(type.Namespace)}.{name}";
    }
}
