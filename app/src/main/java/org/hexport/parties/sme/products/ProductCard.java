package org.hexport.parties.sme.products;

import org.jspecify.annotations.Nullable;

/** A product as its enterprise's page shows it, with the first of its pictures. */
public record ProductCard(Product product, @Nullable Photo photo) {}
