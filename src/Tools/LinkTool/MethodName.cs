namespace ViperOS.Tools.LinkTool;

/// <summary>A method as stack traces show it: full name of the type ("+" before nested ones), then name with type parameters and parameters.</summary>
internal sealed record MethodName(string Assembly, string Type, string Method, bool IsHidden, bool IsAsynchronous);
