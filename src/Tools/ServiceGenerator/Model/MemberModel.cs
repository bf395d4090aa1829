namespace ViperOS.Tools.ServiceGenerator.Model;

/// <summary>A field with its offset, or a constant of an enumeration with its value.</summary>
public sealed record MemberModel(string Name, string Type, long Value, int Size);
