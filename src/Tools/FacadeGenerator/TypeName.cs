namespace ViperOS.Tools.FacadeGenerator;

/// <summary>A type that is not nested; the name carries the number of type parameters, as in metadata.</summary>
internal readonly record struct TypeName(string Namespace, string Name);
