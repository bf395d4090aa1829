namespace ViperOS.Programs.Bench;

/// <summary>What <see cref="InterfaceCall"/> calls.</summary>
internal interface ILength
{
    int Length { get; }
}
