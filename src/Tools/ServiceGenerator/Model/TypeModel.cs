namespace ViperOS.Tools.ServiceGenerator.Model;

/// <summary>A structure or enumeration that a service uses, for its documentation and for the check of its layout.</summary>
/// <param name="Name">Without namespace.</param>
/// <param name="Type">Fully qualified C# name.</param>
/// <param name="Size">In bytes.</param>
/// <param name="IsEnum">Whether <paramref name="Members"/> are values, not fields.</param>
/// <param name="Members">In order of offset or value.</param>
public sealed record TypeModel(string Name, string Type, int Size, bool IsEnum, EquatableArray<MemberModel> Members);
