namespace Sanjog.Benchmarks.Proofs;

/// <summary>What was to be proved does not hold.</summary>
internal sealed class ProofFailure(string message) : Exception(message);
