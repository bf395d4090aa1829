namespace Internal.Runtime;

/// <summary>How a generic parameter varies. Parameters of array interfaces follow array covariance.</summary>
internal enum GenericVariance : byte
{
    NonVariant = 0,
    Covariant = 1,
    Contravariant = 2,
    ArrayCovariant = 0x20,
}
