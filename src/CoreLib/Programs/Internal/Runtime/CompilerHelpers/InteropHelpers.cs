namespace Internal.Runtime.CompilerHelpers;

/// <summary>Marshalling helpers that the compiler asks for by name. Native functions take blittable values only.</summary>
internal static class InteropHelpers
{
}
